// @vitest-environment happy-dom
import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { DimensionBar } from '@/components/inspection/dimension';

test.each([
  [30, 30, '120px', '4px'],
  [10, 30, '40px', '4px'],
  [40, 40, '120px', '3px'],
  [20, 40, '60px', '3px'],
  [50, 50, '120px', '4.8px'],
  [0, 50, '0px', '4.8px']
])('%i points, the largest dimension having %i: %s wide, a tick each %s', (points, most, width, tick) => {
  const { container } = render(<DimensionBar points={points} known={points / 2} score={50} most={most} />);
  const bar = container.querySelector<HTMLElement>('.mark');
  expect([bar?.style.width, bar?.style.getPropertyValue('--tick')]).toEqual([width, tick]);
  expect(bar?.style.getPropertyValue('--e')).toBe(points === 0 ? '0' : '25');
});
