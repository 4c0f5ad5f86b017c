import { expect, test } from 'vitest';
import { inReadingOrder } from '@/components/inspection/flag-order';
import type { FlagReport } from '@/lib/report/report';

const raised = (id: string, severity: 'critical' | 'warn' | 'info'): FlagReport => ({
  id,
  status: 'raised',
  severity,
  because: {},
  cites: []
});
const clear = (id: string): FlagReport => ({ id, status: 'clear', because: {}, cites: [] });
const unknown = (id: string): FlagReport => ({ id, status: 'unknown', missing: [] });

test('raised by weight, then not checked, then clear, the guide’s order within each', () => {
  const flags = [
    clear('a'),
    unknown('b'),
    raised('c', 'info'),
    raised('d', 'critical'),
    clear('e'),
    raised('f', 'warn'),
    raised('g', 'critical'),
    unknown('h')
  ];
  expect(inReadingOrder(flags).map(({ id }) => id)).toEqual(['d', 'g', 'f', 'c', 'b', 'h', 'a', 'e']);
  expect(flags.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']);
});
