// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { StandingLine } from '@/components/inspection/standing-line';
import { fullDay } from '@/components/words/dates';
import { RULESET } from '@/lib/report/judge';
import { saveRules } from '@/lib/shortlist/rule-settings';
import type { Standing } from '@/lib/shortlist/standing';
import { ago } from '@/tests/measures/evidence';
import { example } from '@/tests/report/example';
import { speak } from '../words/speak';
import { keep, openOn, setTheStage } from './stage';

setTheStage();

test.each<[Standing, string, string]>([
  [
    { of: 'own', tier: 'micro', share: 0.6437, n: 87 },
    'Above 64% of your 87 micro creators',
    '高于你库里 64% 的初级达人（共 87 位）'
  ],
  [
    { of: 'own', tier: 'nano', share: 0, n: 1_200 },
    'Above 0% of your 1,200 nano creators',
    '高于你库里 0% 的素人（共 1,200 位）'
  ],
  [
    { of: 'ordinary', median: 70, low: 59, high: 76, own: 3 },
    'Ordinary creators: median 70, most 59–76',
    '普通创作者中位 70，多数在 59–76'
  ]
])('%j in words', (standing, english, chinese) => {
  for (const [language, words] of [
    ['en', english],
    ['zh_CN', chinese]
  ] as const) {
    speak(language);
    const { unmount } = render(<StandingLine standing={standing} />);
    expect(screen.getByText(words).title).toMatch(/bunch|扎堆/);
    unmount();
  }
});

test('a report says by which rules it was made, and leads to edited ones', async () => {
  const id = await keep();
  await openOn(id);
  screen.getByText(`Rules ${RULESET}, as of ${fullDay(example.listing?.at ?? '')}`);
  expect(screen.queryByRole('link', { name: 'By your edited rules' })).toBeNull();
  await saveRules({ guideLiteral: true }, ago(0));
  const link = await screen.findByRole('link', { name: 'By your edited rules' });
  expect(link.getAttribute('href')).toBe('/workspace.html#/settings');
  screen.getByText(`Rules ${RULESET}, edited by you, as of ${fullDay(example.listing?.at ?? '')}`);
});
