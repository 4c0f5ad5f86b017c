// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Workspace } from '@/components/shortlist/workspace';
import { RULESET } from '@/lib/report/judge';
import type { JudgeSettings } from '@/lib/report/settings';
import { witness } from '@/lib/shortlist/creators';
import { database } from '@/lib/shortlist/database';
import { staleCount } from '@/lib/shortlist/rebuild';
import { saveRules } from '@/lib/shortlist/rule-settings';
import { currentRules } from '@/lib/shortlist/rules';
import { ago } from '../measures/evidence';
import { profileOf } from '../shortlist/seen-creator';
import { setTheStage } from '../shortlist-view/stage';
import { speak } from '../words/speak';
import { browserPermissions } from './browser-permissions';

setTheStage();
beforeEach(() => {
  browserPermissions();
});

async function openSettings(settings?: JudgeSettings) {
  if (settings) await saveRules(settings, ago(1));
  location.hash = '#/settings';
  render(<Workspace />);
  await screen.findByRole('heading', { level: 2, name: /^(Weights|权重)$/ });
  return userEvent.setup();
}

const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
const kept = async (): Promise<JudgeSettings> => (await currentRules()).settings;
const section = (name: string) => {
  const found = screen.getByRole('heading', { level: 2, name }).closest('section');
  if (!found) throw new Error(`no section ${name}`);
  return within(found);
};

const edited: JudgeSettings = {
  weights: {
    'audience-quality': 20,
    engagement: 35,
    'content-quality': 20,
    'brand-alignment': 15,
    'performance-history': 10
  },
  thresholds: { underpriced: { warn: 0.2 } },
  guideLiteral: true,
  tiers: { micro: 5_000, mid: 100_000, mega: 1_000_000 }
};

test('says which rules are in force, and that they come as they are', async () => {
  await openSettings();
  screen.getByText(`Rules ${RULESET}, as they come`);
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Reset all' }).disabled).toBe(true);
});

describe('weights', () => {
  test('are taken only once they sum to 100, and say by how much they are off', async () => {
    const user = await openSettings();
    await user.clear(field('Engagement'));
    expect(field('Engagement').getAttribute('aria-invalid')).toBe('true');
    await user.type(field('Engagement'), '30');
    screen.getByText('5 too many. Saved once the sum is 100.');
    screen.getByText('105 of 100');
    expect(await kept()).toEqual({});
    await user.click(screen.getByRole('button', { name: 'One less: Audience quality' }));
    screen.getByText('4 too many. Saved once the sum is 100.');
    await user.clear(field('Audience quality'));
    await user.type(field('Audience quality'), '24');
    screen.getByText('1 to go. Saved once the sum is 100.');
    expect(await kept()).toEqual({});
    await user.click(screen.getByRole('button', { name: 'One more: Audience quality' }));
    await waitFor(async () => expect((await kept()).weights?.engagement).toBe(30));
    expect((await kept()).weights?.['audience-quality']).toBe(25);
    await screen.findByText(`Rules ${RULESET}, edited by you`);
    await screen.findByText('The sum is 100.');
  });

  test('the rest can be spread over the others', async () => {
    const user = await openSettings();
    await user.clear(field('Brand alignment'));
    await user.type(field('Brand alignment'), '32');
    await user.click(screen.getByRole('button', { name: 'Spread the rest' }));
    await waitFor(async () =>
      expect((await kept()).weights).toEqual({
        'audience-quality': 24,
        engagement: 20,
        'content-quality': 16,
        'brand-alignment': 32,
        'performance-history': 8
      })
    );
  });

  test('go back by themselves', async () => {
    const user = await openSettings(edited);
    await user.click(section('Weights').getByRole('button', { name: 'Reset' }));
    await waitFor(() => expect(field('Engagement').value).toBe('25'));
    expect(await kept()).toEqual({
      thresholds: edited.thresholds,
      guideLiteral: true,
      tiers: edited.tiers
    });
  });
});

describe('a threshold', () => {
  const WARN = 'Warning: quote as a share of the mid estimate, at most';
  const about = (name: string) => document.getElementById(field(name).getAttribute('aria-describedby') ?? '');

  test('is shown with its unit and default, and taken on leaving the field', async () => {
    const user = await openSettings();
    expect(field(WARN).value).toBe('27');
    expect(about(WARN)?.textContent).toBe('default 27%');
    await user.clear(field(WARN));
    await user.type(field(WARN), '20%');
    expect(await kept()).toEqual({});
    await user.tab();
    await waitFor(async () => expect(await kept()).toEqual({ thresholds: { underpriced: { warn: 0.2 } } }));
    await waitFor(() => expect(about(WARN)?.textContent).toBe('changed, default 27%'));
    expect(field(WARN).value).toBe('20');
  });

  test.each([
    ['abc', `“${WARN}” needs a number.`],
    ['101', `“${WARN}” must be 0% to 100%.`],
    ['4', `“Critical: quote as a share of the mid estimate, at most” must not exceed “${WARN}”.`]
  ])('%s is refused in one sentence, and the last good one stays in force', async (text, sentence) => {
    const user = await openSettings({ thresholds: { underpriced: { warn: 0.2 } } });
    await user.clear(field(WARN));
    await user.type(field(WARN), `${text}{Enter}`);
    screen.getByText(sentence);
    expect(field(WARN).getAttribute('aria-invalid')).toBe('true');
    expect(field(WARN).value).toBe(text);
    expect(await kept()).toEqual({ thresholds: { underpriced: { warn: 0.2 } } });
    await user.type(field(WARN), '{Escape}');
    expect(field(WARN).value).toBe('20');
    expect(screen.queryByText(sentence)).toBeNull();
  });

  test('emptied goes back to its default', async () => {
    const user = await openSettings({ thresholds: { underpriced: { warn: 0.2 } } });
    await user.clear(field(WARN));
    await user.tab();
    await waitFor(async () => expect(await kept()).toEqual({}));
    await waitFor(() => expect(field(WARN).value).toBe('27'));
  });

  test('and the click that left its field are both kept', async () => {
    const user = await openSettings();
    await user.clear(field(WARN));
    await user.type(field(WARN), '20');
    await user.click(screen.getByRole('switch', { name: 'Every large account below the line is critical' }));
    await waitFor(async () =>
      expect(await kept()).toEqual({ thresholds: { underpriced: { warn: 0.2 } }, guideLiteral: true })
    );
  });

  test('the signal says how many were changed, and takes them back', async () => {
    const user = await openSettings(edited);
    screen.getByText('1 changed');
    await user.click(screen.getByText('1 changed'));
    await user.click(screen.getByRole('button', { name: 'Reset Too-good-to-be-true price' }));
    await waitFor(async () => expect((await kept()).thresholds).toBeUndefined());
    expect((await kept()).guideLiteral).toBe(true);
  });
});

test('tiers rise', async () => {
  const user = await openSettings();
  await user.clear(field('Mid-tier: followers from'));
  await user.type(field('Mid-tier: followers from'), '1万{Enter}');
  screen.getByText('“Micro: followers from” must be less than “Mid-tier: followers from”.');
  expect(await kept()).toEqual({});
  await user.clear(field('Mid-tier: followers from'));
  await user.type(field('Mid-tier: followers from'), '5万{Enter}');
  await waitFor(async () => expect((await kept()).tiers?.mid).toBe(50_000));
  await waitFor(() => expect(field('Mid-tier: followers from').value).toBe('50,000'));
});

test('all is reset at once, and comes back at once', async () => {
  const user = await openSettings(edited);
  await user.click(screen.getByRole('button', { name: 'Reset all' }));
  await screen.findByText('The rules are as they come again');
  await waitFor(async () => expect(await kept()).toEqual({}));
  await waitFor(() => expect(field('Engagement').value).toBe('25'));
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await kept()).toEqual(edited));
  await waitFor(() => expect(field('Engagement').value).toBe('35'));
  expect(screen.queryByText('The rules are as they come again')).toBeNull();
});

test('a write that the browser refuses is said, and the rules stay', async () => {
  const user = await openSettings();
  vi.spyOn(database.settings, 'put').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
  await user.click(screen.getByRole('switch', { name: 'Every large account below the line is critical' }));
  await screen.findByText('Not saved: the disk is full');
  expect(await kept()).toEqual({});
});

test('creators that were read are judged anew; how far it is stands beside the lists until it is done', async () => {
  await witness(profileOf(1, ago(0)));
  await witness(profileOf(2, ago(0)));
  await openSettings();
  expect(screen.queryByText(/^Judging by the new rules/)).toBeNull();
  await saveRules({ guideLiteral: true }, ago(0));
  await screen.findByText('Judging by the new rules: 0 of 2');
  await waitFor(async () => expect(await staleCount()).toBe(0));
  await waitFor(() => expect(screen.queryByText(/^Judging by the new rules/)).toBeNull());
});

test('in Chinese', async () => {
  speak('zh_CN');
  const user = await openSettings();
  screen.getByText(`规则 ${RULESET}，默认设置`);
  await user.clear(field('互动表现'));
  await user.type(field('互动表现'), '20');
  screen.getByText('还差 5 分，凑满 100 分才会保存。');
  await user.clear(field('初级达人：粉丝从'));
  await user.type(field('初级达人：粉丝从'), '0{Enter}');
  screen.getByText('“初级达人：粉丝从”要在 1 到 100,000,000 之间。');
});
