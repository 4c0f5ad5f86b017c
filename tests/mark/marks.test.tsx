// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FlagIcon } from '@/components/mark/flag-icon';
import { FlagStrip } from '@/components/mark/flag-strip';
import { ScoreBar } from '@/components/mark/score-bar';
import { ScoreDial } from '@/components/mark/score-dial';
import { nothingMeasured, type ScoreFigures } from '@/components/mark/score-parts';
import { speak } from '../words/speak';

const graded: ScoreFigures = { value: 72.6, low: 53.2, high: 78.4, coverage: 64, grade: 'average' };
const provisional: ScoreFigures = { value: 58, low: 36, high: 77, coverage: 41, grade: null };

beforeEach(() => speak('en'));
afterEach(cleanup);

describe('the dial', () => {
  test('says the score, the range and how much was measured', () => {
    render(<ScoreDial score={graded} />);
    const dial = screen.getByRole('img', { name: '72, range 53–78, 64 of 100 points measured' });
    expect(dial.textContent).toBe('7253–78');
    expect(dial.classList.contains('provisional')).toBe(false);
  });

  test('puts a tilde before a provisional number', () => {
    render(<ScoreDial score={provisional} />);
    const dial = screen.getByRole('img', { name: '~58, range 36–77, 41 of 100 points measured' });
    expect(dial.textContent).toBe('~5836–77');
    expect(dial.classList.contains('provisional')).toBe(true);
  });

  test('never shows a number for nothing', () => {
    render(<ScoreDial score={nothingMeasured} />);
    expect(screen.getByRole('img', { name: 'Nothing measured yet' }).textContent).toBe('—');
  });

  test('speaks Chinese', () => {
    speak('zh_CN');
    render(<ScoreDial score={graded} />);
    screen.getByRole('img', { name: '72 分，区间 53–78，已测 64/100' });
  });
});

describe('the bar', () => {
  test('is one element that carries its stops', () => {
    render(<ScoreBar score={provisional} width={56} />);
    const bar = screen.getByRole('img');
    expect(bar.className).toBe('mark provisional');
    expect(bar.childElementCount).toBe(0);
    expect(Number(bar.style.getPropertyValue('--e'))).toBeCloseTo(23.78);
    expect(Number(bar.style.getPropertyValue('--p'))).toBeCloseTo(82.78);
    expect(bar.style.getPropertyValue('--v')).toBe('58');
  });

  test('has no needle while nothing is known', () => {
    render(<ScoreBar score={nothingMeasured} />);
    expect(screen.getByRole('img').classList.contains('bare')).toBe(true);
  });
});

describe('signals', () => {
  test('each look has a shape of its own', () => {
    const shapes = (['critical', 'warn', 'info', 'clear', 'unknown'] as const).map(look => {
      const { container, unmount } = render(<FlagIcon look={look} />);
      const drawn = container.innerHTML.replace(look, '');
      unmount();
      return drawn;
    });
    expect(new Set(shapes).size).toBe(5);
  });

  test('the strip keeps its slots, letters only what is raised, and reads as one text', () => {
    render(
      <FlagStrip
        flags={[
          { id: 'follower-spike', status: 'raised', severity: 'critical' },
          { id: 'low-engagement', status: 'clear' },
          { id: 'generic-comments', status: 'unknown' }
        ]}
      />
    );
    const strip = screen.getByRole('img', {
      name: 'Sudden follower spike: Critical, Low engagement: Clear, Generic comments: Not checked'
    });
    expect([...strip.children].map(slot => [slot.className, slot.textContent])).toEqual([
      ['C', 'S'],
      ['ok', ''],
      ['un', '']
    ]);
  });
});
