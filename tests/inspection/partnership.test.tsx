// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Partnership } from '@/components/inspection/partnership';
import { judge } from '@/lib/report/judge';
import { speak } from '../words/speak';
import { allKnown } from './all-known';

beforeEach(() => speak('en'));
afterEach(cleanup);

const { partnership } = judge(allKnown);
const rows = () => [...document.querySelectorAll('details')];
const textOf = (row: Element | undefined, part: string) => row?.querySelector(part)?.textContent;

test('five ways, the best first, each bar with its figure', () => {
  render(<Partnership fits={partnership} />);
  expect(rows()).toHaveLength(5);
  const fits = rows().map(row => Number(textOf(row, '.pt')));
  expect(fits).toEqual(partnership.map(({ fit }) => fit));
  expect(fits).toEqual(fits.toSorted((one, other) => other - one));
  screen.getByText('estimate');
});

test('the reasons of a way add up to its fit', () => {
  render(<Partnership fits={partnership} />);
  for (const row of rows()) {
    const points = [...row.querySelectorAll('li .num')].map(({ textContent }) =>
      Number(textContent?.replace('−', '-').replace('+', ''))
    );
    const sum = points.reduce((total, one) => total + one, 0);
    expect(Number(textOf(row, '.pt'))).toBe(Math.min(100, Math.max(0, sum)));
  }
});

test('reasons for and against carry their sign, the start has none', () => {
  const because = [
    { reason: 'base', points: 25 },
    { reason: 'goal-conversion', points: 25 },
    { reason: 'tier-nano', points: -15 }
  ];
  render(<Partnership fits={[{ model: 'affiliate', fit: 35, because }]} />);
  const list = screen.getByRole('list', { hidden: true });
  expect(
    within(list)
      .getAllByRole('listitem', { hidden: true })
      .map(item => item.textContent)
  ).toEqual(['25Starting point', '+25Your brief is after sales', '−15Nano account']);
});

test('where two critical signals stand, none is advised', () => {
  render(<Partnership fits={[]} />);
  screen.getByText('Two or more critical signals are raised, so none is advised before they are cleared up.');
  speak('zh_CN');
  cleanup();
  render(<Partnership fits={[]} />);
  screen.getByText('有两项以上严重信号，核实清楚之前不建议任何合作方式。');
});
