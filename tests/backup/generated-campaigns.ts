import fc from 'fast-check';
import { termIds } from '@/lib/method/contract-terms';
import { aimIds, quarters } from '@/lib/method/quarters';
import { asks } from '@/lib/method/steps';

type Parts = Record<string, fc.Arbitrary<unknown>>;

/** Rows of a campaign as generated databases hold them; `about` are the arbitraries that all rows share. */
export function campaignRows(about: {
  instant: fc.Arbitrary<string>;
  listId: fc.Arbitrary<string>;
  creatorId: fc.Arbitrary<string>;
  word: fc.Arbitrary<string>;
}) {
  const { instant, listId, creatorId, word } = about;
  const day = instant.map(at => at.slice(0, 10));
  const yuan = fc.integer({ min: 0, max: 90_000 });
  const done = fc.subarray([...asks], { maxLength: 3 });
  const count = yuan.map(value => ({ value, low: value, high: value, precision: 'exact', text: `${value}` }));
  /** Some of these parts, each with the instant of its last change. */
  const some = (parts: Parts) =>
    fc
      .record(
        Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, fc.option(fc.tuple(part, instant))]))
      )
      .map(chosen => {
        const told = Object.entries(chosen).flatMap(([name, one]) => (one ? [[name, ...one] as const] : []));
        return {
          ...Object.fromEntries(told.map(([name, value]) => [name, value])),
          changed: Object.fromEntries(told.map(([name, , at]) => [name, at]))
        };
      });
  const joined = (place: fc.Arbitrary<object>, parts: Parts) =>
    fc.tuple(place, some(parts)).map(([where, rest]) => ({ ...where, ...rest }));
  return {
    campaigns: joined(fc.record({ listId, madeAt: instant }), {
      budgetYuan: yuan,
      targets: fc.record({ reads: yuan }),
      done,
      startsOn: day,
      stepDays: fc.record({ vet: day }),
      paysFee: fc.boolean(),
      amplification: fc.constantFrom([], [{ id: 'a1', channel: 'weibo', costYuan: 300 }])
    }),
    collaborations: joined(fc.record({ listId, creatorId }), {
      owner: word,
      dueOn: day,
      finishedOn: day,
      done,
      terms: fc.constantFrom(...termIds).map(term => ({ [term]: { settled: true, text: '两篇' } })),
      paid: fc.record({ fee: yuan }),
      results: fc.record({ orders: yuan, grossProfitYuan: fc.integer({ min: -90_000, max: 90_000 }) })
    }),
    publications: joined(fc.record({ id: fc.constantFrom('post-1', 'post-2', 'post-3'), listId, creatorId }), {
      plannedOn: day,
      about: word,
      postId: fc.constantFrom('68a1b2c3000000001203abcd', '68a1b2c3000000001203abce')
    }),
    quarters: joined(
      fc.record({ year: fc.constantFrom('1', '2'), quarter: fc.constantFrom(...quarters.map(({ id }) => id)) }),
      { begins: day.map(on => on.slice(0, 7)), done: fc.subarray([...aimIds], { maxLength: 3 }), note: word }
    ),
    measurements: fc.record({
      postId: fc.constantFrom('68a1b2c3000000001203abcd', '68a1b2c3000000001203abce'),
      at: instant,
      creatorId,
      likes: count
    })
  };
}
