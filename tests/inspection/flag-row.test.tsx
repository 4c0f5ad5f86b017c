// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FlagRow } from '@/components/inspection/flag-row';
import { redFlags } from '@/lib/red-flags/red-flags';
import type { FlagReport } from '@/lib/report/report';
import { ago, postAt } from '@/tests/measures/evidence';
import { speak } from '../words/speak';

beforeEach(() => speak('en'));
afterEach(cleanup);

const show = (flag: FlagReport, posts = [postAt(5, { title: '一锅到底的番茄饭' })]) =>
  render(
    <ul>
      <FlagRow flag={flag} posts={posts} at={ago(0)} creator="小满" />
    </ul>
  );

const states: [string, FlagReport][] = redFlags.flatMap(({ id }) => [
  [`${id} not checked`, { id, status: 'unknown', missing: [{ measure: 'x', remedy: 'scroll-older' }] }],
  [`${id} raised`, { id, status: 'raised', severity: 'warn', because: {}, cites: [] }],
  [`${id} clear`, { id, status: 'clear', because: {}, cites: [] }]
]);

describe('why it is looked at and how to check it oneself', () => {
  test.each(states)('%s', async (_, flag) => {
    show(flag);
    const user = userEvent.setup();
    expect(screen.queryByText('Why this matters')).toBeNull();
    await user.tab();
    const name = screen.getByRole('button', { name: /: why it matters, how to check$/ });
    expect(document.activeElement).toBe(name);
    expect(name.getAttribute('aria-expanded')).toBe('false');
    await user.keyboard('{Enter}');
    expect(name.getAttribute('aria-expanded')).toBe('true');
    const about = document.getElementById(name.getAttribute('aria-controls') ?? '');
    expect(about?.querySelectorAll('dd')).toHaveLength(2);
    for (const { textContent } of about?.querySelectorAll('dd') ?? []) expect(textContent).toMatch(/^[A-Z][^.]+\./);
    await user.keyboard(' ');
    expect(screen.queryByText('Why this matters')).toBeNull();
  });
});

test('the note that explains a jump is a link, and comes first', async () => {
  const [explaining, other] = [postAt(5, { title: '一锅到底的番茄饭' }), postAt(9, { title: '家常土豆丝' })];
  const because = { gain: 12_430, notes: 'explained', post: explaining.id, likes: 38_000 };
  const cites = [
    { measure: 'likedNotes', value: 1, low: 1, high: 1, n: 1, from: 'page' as const, posts: [other.id, explaining.id] }
  ];
  show({ id: 'follower-spike', status: 'raised', severity: 'info', because, cites }, [other, explaining]);
  await userEvent.setup().click(screen.getByText('See the 2 notes'));
  const links = within(screen.getByText('See the 2 notes').closest('details') ?? document.body).getAllByRole('link');
  expect(links.map(({ textContent }) => textContent)).toEqual(['一锅到底的番茄饭', '家常土豆丝']);
});

test.each(['raised', 'unknown', 'clear'])(
  '%s controversy offers words to search for, and no other signal does',
  async status => {
    const state = states.filter(([name]) => name.endsWith(status === 'unknown' ? 'not checked' : status));
    for (const [, flag] of state) {
      show(flag);
      await userEvent.setup().click(screen.getByRole('button', { name: /: why it matters/ }));
      const words = screen.queryAllByRole('button', { name: /小满/ }).map(({ textContent }) => textContent);
      expect(words).toEqual(flag.id === 'controversy' ? ['翻车', '避雷', '抄袭', '道歉'] : []);
      cleanup();
    }
  }
);
