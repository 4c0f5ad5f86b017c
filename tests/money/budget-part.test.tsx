// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { CampaignView } from '@/components/campaign/campaign-view';
import type { Campaign } from '@/lib/shortlist/campaign';
import { database } from '@/lib/shortlist/database';
import { undo } from '@/lib/shortlist/undo';
import { numberedId } from '../export/sample-row';
import { AT, keep, LIST, type Listed, setTheStage } from '../shortlist-view/stage';

configure({ asyncUtilTimeout: 10_000 });
setTheStage();

beforeEach(() => {
  globalThis.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
});

/** A creator who asks for so much and brings so many engagements: 5 % of 20 times as many followers. */
const asking = (name: string, priceYuan: number, engagements: number, facts: Listed['facts'] = {}): Listed => {
  const followers = engagements * 20;
  return {
    name,
    facts: {
      flags: [],
      followers: { value: followers, low: followers, high: followers, precision: 'exact', text: String(followers) },
      engagementRate: { value: 0.05, low: 0.04, high: 0.06, n: 20 },
      quote: { kind: 'image', priceYuan, at: AT, from: 'user' },
      ...facts
    }
  };
};
const critical: Listed['facts'] = { flags: [{ id: 'follower-spike', status: 'raised', severity: 'critical' }] };

const plan = (fields: Partial<Campaign>) => database.campaigns.put({ listId: LIST, madeAt: AT, ...fields });

async function open() {
  render(<CampaignView list={{ id: LIST, name: 'Spring' }} part="budget" />);
  await screen.findByRole('textbox', { name: 'Budget' });
  return userEvent.setup();
}

const rowOf = (table: string, name: RegExp) =>
  within(screen.getByRole('table', { name: table })).getByRole('row', { name });
const splitRow = (name: RegExp) => rowOf('How the money is divided', name).textContent;
const chosen = () =>
  within(screen.getByRole('list', { name: 'Creators who fit' }))
    .getAllByRole('link')
    .map(link => link.textContent);
const sums = () => screen.getByText('Fit').closest('dl')?.textContent;

describe('the split', () => {
  test('without a budget: shares without amounts, the example worked through, and one click to use it', async () => {
    await keep(asking('ann', 1_000, 500));
    await plan({ goal: 'awareness' });
    const user = await open();
    expect(screen.getByText('No budget yet')).toBeDefined();
    expect(screen.getByText('goes with the goal')).toBeDefined();
    const example = screen.getByRole('table', { name: 'Example: ¥50,000 a month' });
    expect(within(example).getByRole('row', { name: /^Mid-tier/ }).textContent).toBe(
      'Mid-tier¥30,00025%, ~1 post (0–13)¥10,00020%, ~0 posts (0–4)¥20,00025%, ~0 posts (0–9)'
    );
    expect(
      screen.getByText('Awareness: ¥17,500 does not buy one mega post (from about ¥18,800); it goes to mid-tier.')
    ).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Use ¥50,000' }));
    await waitFor(() => expect(splitRow(/^Promotion/)).toContain('¥10,000'));
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Budget' }).value).toBe('50000');
    expect((await database.campaigns.get(LIST))?.budgetYuan).toBe(50_000);
    await undo(AT);
    await waitFor(() => expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Budget' }).value).toBe(''));
  });

  test('a model chosen, a share by the keys, one typed, and back', async () => {
    await keep();
    await plan({ budgetYuan: 100_000 });
    const user = await open();
    await user.click(screen.getByRole('radio', { name: /^Conversion/ }));
    await waitFor(() => expect(splitRow(/^Promotion/)).toContain('¥40,000'));
    const slider = screen.getByRole('slider', { name: 'Share of Promotion' });
    slider.focus();
    await user.keyboard('{ArrowRight}');
    await waitFor(async () => expect((await database.campaigns.get(LIST))?.shares?.ads).toBe(41));
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Promotion, in percent' });
    expect(field.value).toBe('41');
    await user.clear(field);
    await user.type(field, '20%');
    await user.tab();
    await waitFor(async () =>
      expect((await database.campaigns.get(LIST))?.shares).toEqual({
        mega: 0,
        mid: 27,
        micro: 33,
        nano: 13,
        ads: 20,
        production: 7
      })
    );
    await waitFor(() => expect(splitRow(/^Micro/)).toContain('¥33,000'));
    await user.clear(field);
    await user.type(field, 'much');
    expect(screen.getByText('A whole number from 0 to 100')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Back to the model’s shares' }));
    await waitFor(() => expect(splitRow(/^Micro/)).toContain('¥25,000'));
    expect((await database.campaigns.get(LIST))?.shares).toBeUndefined();
  });

  test('to and fro with one share changes nothing', async () => {
    await keep();
    await plan({ budgetYuan: 100_000, budgetModel: 'balanced' });
    const user = await open();
    screen.getByRole('slider', { name: 'Share of Promotion' }).focus();
    await user.keyboard('{End}{Home}');
    for (let press = 0; press < 25; press++) await user.keyboard('{ArrowRight}');
    await waitFor(() => expect(screen.queryByText('own shares')).toBeNull());
    // 25 % and mega's 15 %, which cannot buy a post.
    expect(splitRow(/^Mid-tier/)).toContain('¥40,000');
  });

  test.each<[string, number, RegExp]>([
    ['¥0', 0, /^¥0 buys no post$/],
    ['¥1', 1, /^¥1 buys no post$/],
    ['broken yuan', 99.5, /^¥99.50 is divided as ¥99: only whole yuan are$/],
    ['a hundred million', 100_000_000, /^¥70,000,000 for creators, by the split above$/]
  ])('%s is answered', async (_, budgetYuan, said) => {
    await keep(asking('ann', 1_000, 500));
    await plan({ budgetModel: 'balanced', budgetYuan });
    await open();
    expect(screen.getByText(said)).toBeDefined();
    expect(document.body.textContent).not.toMatch(/NaN|Infinity|undefined/);
  });

  test('a budget that is no figure is said, and the last one stays', async () => {
    await keep();
    await plan({ budgetYuan: 500 });
    const user = await open();
    await user.type(screen.getByRole('textbox', { name: 'Budget' }), '-x');
    expect(screen.getByText('“500-x” is no figure; the last one stays')).toBeDefined();
    expect((await database.campaigns.get(LIST))?.budgetYuan).toBe(500);
  });
});

describe('the pyramid', () => {
  test('each tier as a row: count, reach, prices, yield, score, signals; the market’s yield where the list has none', async () => {
    await keep(
      { ...asking('ann', 1_000, 500), score: 80 },
      { ...asking('bea', 3_000, 500), score: 60 },
      asking('cat', 300, 100, { tier: { id: 'nano', band: '1K-10K' }, ...critical })
    );
    await plan({ budgetYuan: 10_000, budgetModel: 'balanced' });
    const user = await open();
    const row = (name: RegExp) => rowOf('Your list in the pyramid', name).textContent;
    // 1,000 ÷ 500 and 3,000 ÷ 500: in the middle 4, so 100 yuan bring 25.
    expect(row(/Micro/)).toBe(
      'MicroStrengths, cautions267%~20Kover 2 of 2¥4,000~¥4middle of 2¥100 brings ~2570mean of 20'
    );
    expect(row(/Nano/)).toContain('~2,000over 1 of 1¥300~¥3middle of 1');
    expect(row(/Nano/)).toMatch(/1$/);
    expect(row(/^Mid-tier/)).toContain('~¥16market estimate¥100 brings ~6.3');
    // What micro's ¥2,000 buys at the list's middle price of ¥2,000.
    expect(splitRow(/^Micro/)).toContain('1 post¥2,000 each, middle of 2 in this list');
    await user.click(screen.getByRole('button', { name: 'Strengths, cautions: Nano' }));
    expect(screen.getByText('A sample sent is no post promised')).toBeDefined();
  });

  test('nobody on the list is said with the next step', async () => {
    await keep();
    await plan({ budgetYuan: 10_000 });
    await open();
    expect(screen.getByText('Nobody on this list yet')).toBeDefined();
    expect(document.body.textContent).not.toMatch(/NaN|Infinity/);
  });
});

describe('what if', () => {
  // 70 % of ¥10,000 in balanced is for creators; mega's 15 % cannot buy a post and goes to mid, and on to micro.
  const four = [
    asking('dear', 7_000, 1_000),
    asking('good', 3_500, 600),
    asking('fair', 3_500, 550),
    asking('bad', 8_000, 2_000)
  ];

  test('the best set, its cost and what it brings; who stays out and why', async () => {
    await keep(...four);
    await plan({ budgetYuan: 10_000, budgetModel: 'balanced' });
    const user = await open();
    await waitFor(() => expect(chosen()).toEqual(['good', 'fair']));
    // 600 + 550; low and high by 0.04 ÷ 0.05 and 0.06 ÷ 0.05. Reads ÷ 0.079, 0.141, 0.032.
    expect(sums()).toBe(
      'Fit2of 4 weighedCost¥7,000all quotesExpected engagements~1,150(920–1,380)Expected reads estimate~14.6K(6,525–43.1K)Left¥0'
    );
    await user.click(screen.getByText(/^Not chosen/));
    expect(screen.getByText('¥8,000 is more than the ¥7,000 there is for them')).toBeDefined();
    expect(screen.getByText('Others bring more for the money')).toBeDefined();
    expect(screen.getByText(/^Exact:/)).toBeDefined();
  });

  test('by hand, with the difference, and back to the rule', async () => {
    await keep(...four);
    await plan({ budgetYuan: 10_000, budgetModel: 'balanced' });
    const user = await open();
    await user.click(await screen.findByRole('button', { name: 'Take out good' }));
    await waitFor(() => expect(chosen()).toEqual(['dear']));
    expect(
      screen.getByText('Against the choice without your hand: ~150 engagements fewer, at the same cost')
    ).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Leave all to the rule' }));
    await waitFor(() => expect(chosen()).toEqual(['good', 'fair']));
    await user.click(screen.getByText(/^Not chosen/));
    await user.click(screen.getByRole('button', { name: 'Keep bad' }));
    expect(await screen.findByText('Those kept by hand cost ¥1,000 more than the budget')).toBeDefined();
    expect(chosen()).toEqual(['bad']);
  });

  test('each tier its own part, fewer at most, and the fee on top', async () => {
    await keep(...four, asking('mid', 2_500, 6_000, { tier: { id: 'mid', band: '100K-200K' } }));
    await plan({ budgetYuan: 10_000, budgetModel: 'balanced' });
    const user = await open();
    // In one sum mid's 6,000 for 2,500 comes first, then good or fair.
    await waitFor(() => expect(chosen()).toEqual(['good', 'mid']));
    await user.click(screen.getByRole('radio', { name: 'Each tier its own part' }));
    // Mid has 1,500 + 2,500, micro 2,000.
    await waitFor(() => expect(chosen()).toEqual(['mid']));
    await user.click(screen.getByRole('radio', { name: 'One sum for all tiers' }));
    await user.clear(screen.getByRole('textbox', { name: 'Creators at most' }));
    await user.type(screen.getByRole('textbox', { name: 'Creators at most' }), '1');
    await waitFor(() => expect(chosen()).toEqual(['mid']));
    await user.click(screen.getByRole('checkbox', { name: /10% comes on top/ }));
    await waitFor(() => expect(sums()).toContain('¥2,750'));
    expect((await database.campaigns.get(LIST))?.paysFee).toBe(true);
    await user.clear(screen.getByRole('textbox', { name: 'Creators at most' }));
    expect(screen.getByText('A whole number from 1 to 200')).toBeDefined();
  });

  test('who cannot be weighed is named with the next step; one with a critical signal may be kept by hand', async () => {
    await keep(asking('red', 1_000, 500, critical), asking('ann', 1, 500));
    await database.summaries.where({ creatorId: numberedId(1) }).modify(summary => {
      delete summary.quote;
    });
    await plan({ budgetYuan: 10_000, budgetModel: 'balanced' });
    const user = await open();
    expect(await screen.findByText('Nobody can be weighed yet')).toBeDefined();
    expect(screen.getByRole('link', { name: 'Add a price: ann' }).getAttribute('href')).toBe(
      `#/creator/${numberedId(1)}`
    );
    expect(screen.getByRole('link', { name: 'See the signal: red' })).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Keep red' }));
    await waitFor(() => expect(chosen()).toEqual(['red']));
  });

  test('posts are planned for the chosen who have none, once', async () => {
    await keep(...four);
    await plan({ budgetYuan: 10_000, budgetModel: 'balanced' });
    await database.publications.put({ id: 'x', listId: LIST, creatorId: numberedId(1) });
    const user = await open();
    await user.click(await screen.findByRole('button', { name: 'Plan a post for this creator' }));
    expect(await screen.findByText('1 post planned, without a day')).toBeDefined();
    expect((await database.publications.toArray()).map(({ creatorId }) => creatorId).toSorted()).toEqual([
      numberedId(1),
      numberedId(2)
    ]);
    expect(screen.queryByRole('button', { name: /^Plan/ })).toBeNull();
  });

  test('nothing fits: the cheapest is named', async () => {
    await keep(...four);
    await plan({ budgetYuan: 1_000, budgetModel: 'balanced' });
    await open();
    expect(await screen.findByText('Nobody fits')).toBeDefined();
    expect(screen.getByText(/^The cheapest costs ¥3,500/)).toBeDefined();
  });
});
