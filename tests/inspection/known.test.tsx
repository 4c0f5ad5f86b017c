// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { Quote } from '@/lib/evidence/marketplace';
import { database } from '@/lib/shortlist/database';
import { ago, reading } from '@/tests/measures/evidence';
import { example } from '@/tests/report/example';
import { keep, openOn, setTheStage, stored } from './stage';

setTheStage();

const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const button = (name: string) => screen.getByRole('button', { name });
const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });
const row = (name: string) => screen.getByRole('heading', { level: 3, name }).closest('li') ?? document.body;
const quote = (priceYuan: number, days: number, more: Partial<Quote> = {}): Quote => ({
  kind: 'image',
  priceYuan,
  at: ago(days),
  from: 'user',
  ...more
});

const named = { profile: { ...example.profile, nickname: reading('阿梨护肤笔记') } };

describe('a row', () => {
  test('says what it would let judge, then what is known with day and source; one form is open at a time', async () => {
    const id = await keep();
    const user = await openOn(id);
    expect(row('Price').textContent).toContain('hecks too-good-to-be-true price');
    await user.click(button('Add Price'));
    expect(button('Done Price').getAttribute('aria-expanded')).toBe('true');
    await user.type(field('Source'), 'agency’s sheet');
    await user.type(field('Image note price'), '2900');
    await waitFor(() => expect(row('Price').textContent).toMatch(/image ¥2,900.*agency’s sheet/));
    await user.click(button('Add Craft'));
    expect(screen.queryByRole('textbox', { name: 'Image note price' })).toBeNull();
    expect(row('Price').textContent).toContain('Edit');
    await waitFor(async () =>
      expect((await stored(id))?.quotes).toMatchObject([{ priceYuan: 2900, toldBy: 'agency’s sheet' }])
    );
  });

  test('takes the user’s own away and gives it back, with the focus', async () => {
    const id = await keep({}, { answers: { craft: { value: 4, at: ago(3) } } });
    const user = await openOn(id);
    const known = (await stored(id))?.answers;
    await user.click(button('Remove Craft'));
    await waitFor(async () => expect((await stored(id))?.answers).toEqual({}));
    const undo = await within(row('Craft')).findByRole('button', { name: 'Undo' });
    expect(document.activeElement).toBe(undo);
    await user.click(undo);
    await waitFor(async () => expect((await stored(id))?.answers).toEqual(known));
    await waitFor(() => expect(document.activeElement).toBe(button('Edit Craft')));
  });

  test('what the marketplace says shows as such and can only be outdone', async () => {
    const id = await keep();
    await database.creators.update(id, {
      audience: { femaleShare: { value: 0.8, at: ago(2), from: 'marketplace' } },
      quotes: [quote(3100, 1, { from: 'marketplace' })]
    });
    const user = await openOn(id);
    expect(row('Price').textContent).toMatch(/image ¥3,100.*marketplace/);
    expect(row('Audience').textContent).toMatch(/women 80%.*marketplace/);
    expect(screen.queryByRole('button', { name: /^Remove (Price|Audience)/ })).toBeNull();
    await user.click(button('Add Audience'));
    await user.type(field('Share of women'), '88');
    await waitFor(() => expect(row('Audience').textContent).toMatch(/women 88%.*your entry/));
  });
});

describe('prices', () => {
  test('are stored as typed, letter by letter, and judged once they are figures', async () => {
    const id = await keep();
    const user = await openOn(id);
    await user.click(button('Add Price'));
    await user.type(field('Image note price'), '三千');
    await waitFor(async () => expect((await stored(id))?.drafts.offer?.image).toBe('三千'));
    expect((await stored(id))?.quotes).toEqual([]);
    screen.getByText('“三千” is not a number, so it does not count yet. Write 3000 or 3k.');
    expect(field('Image note price').getAttribute('aria-invalid')).toBe('true');

    await user.clear(field('Image note price'));
    await user.type(field('Image note price'), '600');
    await waitFor(async () => expect((await stored(id))?.quotes).toMatchObject([{ kind: 'image', priceYuan: 600 }]));
    await screen.findByText(/A quote of ¥600 is \d+% of the/);
    expect(screen.queryByText(/is not a number/)).toBeNull();
    expect((await stored(id))?.drafts).toEqual({});
  });

  test('come back as they were typed, from the first version too', async () => {
    const user = await openOn(await keep({}, { drafts: { imagePrice: '3千 (谈)', femaleShare: '八成' } }));
    await user.click(button('Add Price'));
    expect(field('Image note price').value).toBe('3千 (谈)');
    screen.getByText(/“3千 \(谈\)” is not a number, so/);
    await user.click(button('Add Audience'));
    expect(field('Share of women').value).toBe('八成');
  });

  test('ask about the unit once the keys rest; yes corrects, no keeps', async () => {
    const id = await keep();
    const user = await openOn(id);
    await user.click(button('Add Price'));
    await user.type(field('Image note price'), '0.29');
    await user.click(await screen.findByRole('button', { name: 'No, ¥0.29 is right' }));
    expect(screen.queryByText(/Did you mean/)).toBeNull();
    expect(document.activeElement).toBe(field('Image note price'));
    await user.clear(field('Image note price'));
    await user.type(field('Image note price'), '0.3');
    await screen.findByText('Did you mean ¥3,000?');
    await user.click(button('Yes'));
    expect(field('Image note price').value).toBe('3000');
    await waitFor(async () => expect((await stored(id))?.quotes).toMatchObject([{ priceYuan: 3000 }]));
  });

  test('of other days stand below, each to be changed and taken back', async () => {
    const id = await keep({}, { quotes: [quote(2900, 1), quote(2500, 40, { toldBy: 'fair' })] });
    const user = await openOn(id);
    await user.click(button('Edit Price'));
    expect(field('Image note price').value).toBe('2900');
    const others = screen.getByRole('region', { name: 'Prices of other days' });
    await user.click(within(others).getByRole('button', { name: /^Edit image ¥2,500/ }));
    expect(field('Image note price').value).toBe('2500');
    await user.type(field('Image note price'), '0');
    await waitFor(async () =>
      expect((await stored(id))?.quotes.map(({ priceYuan }) => priceYuan).toSorted()).toEqual([25_000, 2900])
    );
    await user.click(within(others).getByRole('button', { name: /^Remove image ¥2,900/ }));
    await waitFor(async () =>
      expect((await stored(id))?.quotes).toMatchObject([{ priceYuan: 25_000, toldBy: 'fair' }])
    );
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect((await stored(id))?.quotes).toHaveLength(2));
  });

  test('a new one leaves the earlier one, another day moves it', async () => {
    const id = await keep({}, { quotes: [quote(2900, 40)] });
    const user = await openOn(id);
    await user.click(button('Edit Price'));
    await user.click(button('Add a price of another day'));
    await user.type(field('Video price'), '4100');
    await waitFor(async () => expect((await stored(id))?.quotes).toHaveLength(2));
    const day = screen.getByLabelText<HTMLInputElement>('As of');
    await user.clear(day);
    screen.getByText('Pick a day up to today.');
    await waitFor(async () => expect((await stored(id))?.quotes).toHaveLength(1));
    await user.type(day, '2026-01-05');
    await waitFor(async () =>
      expect((await stored(id))?.quotes.map(({ kind, at }) => [kind, at.slice(0, 4)])).toContainEqual(['video', '2026'])
    );
    expect((await stored(id))?.quotes).toHaveLength(2);
  });

  test('a write that the browser refuses is told, and what was typed stays', async () => {
    const user = await openOn(await keep());
    await user.click(button('Add Price'));
    vi.spyOn(database.entries, 'put').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
    await user.type(field('Video price'), '9');
    await screen.findByText('Not saved: the disk is full');
    expect(field('Video price').value).toBe('9');
  });
});

describe('the audience', () => {
  test('a share beyond 100 is not taken for one', async () => {
    const id = await keep();
    const user = await openOn(id);
    await user.click(button('Add Audience'));
    await user.type(field('Share of women'), '120');
    await screen.findByText('“120” is not a percentage from 0 to 100, so it does not count yet. Write 88.');
    await waitFor(async () => expect((await stored(id))?.drafts.audience?.femaleShare).toBe('120'));
    expect((await stored(id))?.audience.femaleShare).toBeUndefined();
  });

  test('ages and provinces count when they fit in one whole; a row of provinces brings the next', async () => {
    const id = await keep();
    const user = await openOn(id);
    await user.click(button('Add Audience'));
    await user.type(field('18–24'), '70');
    await user.type(field('25–34'), '40');
    await screen.findByText('Together they are more than 100%, so this group does not count yet.');
    expect((await stored(id))?.audience.ages).toBeUndefined();
    await user.clear(field('25–34'));
    await user.type(field('25–34'), '25');
    await user.type(field('Province 1'), '浙江');
    await user.type(field('Share of province 1'), '18');
    field('Province 2');
    await waitFor(async () => expect((await stored(id))?.audience.provinces?.value).toEqual({ 浙江: 0.18 }));
    expect((await stored(id))?.audience.ages?.value).toEqual({ '18-24': 0.7, '25-34': 0.25 });
  });
});

describe('an answer', () => {
  test('can be given and taken back; the remedy opens the question', async () => {
    const id = await keep();
    const user = await openOn(id);
    await user.click(screen.getAllByRole('button', { name: 'Answer 1 question' })[0] ?? document.body);
    expect(document.activeElement).toBe(radio('None'));
    await user.click(radio('Major'));
    await screen.findByText(/You marked a major controversy/, { selector: '.why' });
    await user.type(screen.getByLabelText('When it happened'), '2021-03-01');
    await waitFor(async () => expect((await stored(id))?.answers.controversy?.happenedOn).toBe('2021-03-01'));
    await waitFor(() => expect(screen.queryAllByText(/You marked a major controversy within/)).toEqual([]));
    await user.click(button('Remove Controversy'));
    await waitFor(async () => expect((await stored(id))?.answers).toEqual({}));
  });

  test('of a past campaign has a day and a source', async () => {
    const id = await keep();
    const user = await openOn(id);
    await user.click(button('Add Past campaign'));
    expect(screen.queryByLabelText('Source')).toBeNull();
    await user.click(radio('Mixed'));
    await user.type(field('Source'), 'our launch');
    await waitFor(async () =>
      expect((await stored(id))?.answers.pastCampaign).toMatchObject({ value: 'mixed', toldBy: 'our launch' })
    );
  });

  test('searches are copied, and nothing else happens', async () => {
    const user = await openOn(await keep(named));
    const write = vi.spyOn(navigator.clipboard, 'writeText');
    await user.click(button('Add Controversy'));
    await user.click(button('Copy “阿梨护肤笔记 避雷”'));
    expect(write.mock.calls).toEqual([['阿梨护肤笔记 避雷']]);
    await screen.findByText('Copied: 阿梨护肤笔记 避雷');
    write.mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    vi.spyOn(console, 'error').mockReturnValue();
    await user.click(button('Copy “阿梨护肤笔记 道歉”'));
    await screen.findByText(/^Not copied/);
  });
});

test('the popup sends to the workspace for a file', async () => {
  const id = await keep();
  const user = await openOn(id);
  await user.click(button('Add Follower history'));
  const link = screen.getByRole('link', { name: 'Open this creator there' });
  expect(link.getAttribute('href')).toBe(`/workspace.html#/all/${id}`);
  expect(document.querySelector('input[type=file]')).toBeNull();
});
