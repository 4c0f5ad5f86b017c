// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { NextStep } from '@/components/inspection/next-step';
import type { NextStep as Step } from '@/lib/report/report';
import { speak } from '../words/speak';

beforeEach(() => speak('en'));
afterEach(cleanup);

const steps: Step[] = [
  {
    remedy: 'open-posts',
    gain: 11,
    criteria: [
      { id: 'comment-depth', points: 4 },
      { id: 'comment-genuineness', points: 3 },
      { id: 'craft', points: 4 }
    ],
    flags: ['generic-comments'],
    posts: [{ id: 'a', title: '换季烂脸急救 7 天' }, { id: 'b', title: '早八底妆不卡粉' }, { id: 'c' }]
  },
  { remedy: 'visit-again-after-7-days', gain: 5, criteria: [{ id: 'growth-health', points: 5 }], flags: [] },
  { remedy: 'enter-price', gain: 0, criteria: [], flags: ['underpriced'] }
];

const show = (isProvisional: boolean) =>
  render(<NextStep steps={steps} isProvisional={isProvisional} creatorId="5f3a1c0e0000000001008400" here={false} />);

test('the best step names the notes, what they fill and what it measures', () => {
  show(false);
  const card = screen.getByRole('region', { name: 'Next best step' });
  expect(within(card).getByText('Open these 3 notes').nextElementSibling?.textContent).toBe('+11 points measured');
  screen.getByText('Fills comment depth 4, comment genuineness 3, craft 4; checks generic comments');
  expect(
    within(card)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent)
  ).toEqual(['1换季烂脸急救 7 天', '2早八底妆不卡粉', '3Untitled note']);
});

test('once there is a grade one step is enough', () => {
  show(false);
  expect(screen.queryByRole('list', { name: 'Further steps' })).toBeNull();
});

test('without a grade the other steps stand below, each with its own gain', () => {
  show(true);
  const others = screen.getByRole('list', { name: 'Further steps' });
  expect(
    within(others)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent)
  ).toEqual(['Visit again in 7 days+5 points measured', 'Enter a quote1 signal checked']);
  within(others).getByRole('button', { name: 'Enter a quote' });
});

test('in Chinese', () => {
  speak('zh_CN');
  show(true);
  expect(screen.getByRole('list', { name: '其他步骤' }).textContent).toBe(
    '7 天后再来一次可多测 5 分填写报价可查 1 项信号'
  );
});

test('nothing to do is nothing shown', () => {
  const { container } = render(<NextStep steps={[]} isProvisional creatorId="5f3a1c0e0000000001008400" here={false} />);
  expect(container.textContent).toBe('');
});
