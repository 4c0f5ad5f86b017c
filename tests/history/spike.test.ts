import { describe, expect, test } from 'vitest';
import { levelCounts } from '@/components/history/level-counts';
import { spikeOf } from '@/components/history/spike';
import type { Count } from '@/lib/evidence/count';
import type { FollowerCount } from '@/lib/measures/follower-history';
import type { FlagReport, Severity } from '@/lib/report/report';
import { exactly } from '@/tests/measures/evidence';

const at = (instant: string, count: Count): FollowerCount => ({
  at: Date.parse(instant),
  followers: count.value,
  from: 'page',
  count
});
const rounded = (text: string, value: number): Count => ({
  value,
  low: value - 500,
  high: value + 499,
  precision: 'rounded',
  text
});

const counts = [
  at('2026-05-01T04:00Z', exactly(68_000)),
  at('2026-05-03T02:00Z', exactly(68_800)),
  at('2026-05-03T04:00Z', exactly(69_000)),
  at('2026-05-04T04:00Z', exactly(81_430)),
  at('2026-05-04T09:00Z', exactly(81_500)),
  at('2026-05-09T04:00Z', exactly(81_600))
];
const raised = (severity: Severity, because = { from: '2026-05-03', to: '2026-05-04', gain: 12_430 }): FlagReport[] => [
  { id: 'underpriced', status: 'raised', severity: 'critical', because: {}, cites: [] },
  { id: 'follower-spike', status: 'raised', severity, because, cites: [] }
];

describe('a jump', () => {
  test.each(['critical', 'warn'] as const)('raised as %s is the step whose gain it names', severity => {
    const spike = spikeOf(raised(severity), counts);
    expect(spike).toMatchObject({ severity, gain: 12_430, from: '2026-05-03', to: '2026-05-04' });
    expect(spike?.counts.map(({ followers }) => followers)).toEqual([69_000, 81_430]);
  });

  test('whose gain no two counts differ by is all of its days', () => {
    const spike = spikeOf(raised('warn', { from: '2026-05-03', to: '2026-05-04', gain: 1 }), counts);
    expect(spike?.counts).toHaveLength(4);
  });

  test('begins and ends on days in Shanghai', () => {
    const late = [at('2026-05-02T17:00Z', exactly(1_000)), at('2026-05-03T17:00Z', exactly(13_430))];
    expect(spikeOf(raised('critical'), late)?.counts).toEqual(late);
  });

  test.each<[string, FlagReport[]]>([
    ['is only noted', raised('info')],
    [
      'was not raised',
      [{ id: 'follower-spike', status: 'clear', because: raised.length ? { gain: 5 } : {}, cites: [] }]
    ],
    ['could not be checked', [{ id: 'follower-spike', status: 'unknown', missing: [] }]],
    ['lies outside of the counts', raised('critical', { from: '2026-07-03', to: '2026-07-04', gain: 12_430 })],
    ['has no signal', []]
  ])('that %s is not drawn', (_, flags) => {
    expect(spikeOf(flags, counts)).toBeUndefined();
  });
});

describe('levels', () => {
  const levelsOf = (...all: Count[]) =>
    levelCounts(all.map((count, day) => at(`2026-05-0${day + 1}T04:00Z`, count))).map(({ level }) => level);

  test.each<[string, Count[], number[]]>([
    ['exact counts stand where they are', [exactly(36_412), exactly(36_398)], [36_412, 36_398]],
    ['a rounded one that may be the same is no change', [exactly(36_412), rounded('3.6万', 36_000)], [36_412, 36_412]],
    ['one that cannot be the same is', [exactly(36_412), rounded('3.7万', 37_000)], [36_412, 37_000]],
    ['it may be the same at its end', [exactly(36_499), rounded('3.6万', 36_000)], [36_499, 36_499]],
    ['and not beyond it', [exactly(36_500), rounded('3.6万', 36_000)], [36_500, 36_000]],
    ['an exact one after it stands', [rounded('3.6万', 36_000), exactly(36_100)], [36_000, 36_100]]
  ])('%s', (_, all, levels) => {
    expect(levelsOf(...all)).toEqual(levels);
  });
});
