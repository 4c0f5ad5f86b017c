import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Comment } from '@/lib/evidence/comment';
import { type Dossier, dossierSchema } from '@/lib/evidence/dossier';
import { merge } from '@/lib/evidence/merge';
import { type Observation, observationSchema } from '@/lib/evidence/observation';
import { dossierOf } from '@/lib/evidence/witness';
import { session } from './session';

/** As the worker does, but for the key of an install. */
const concealed = ({ comments = [] }: Observation): Comment[] =>
  comments.map(({ authorId, dateLine, ...comment }) => ({ ...comment, ...(authorId && { author: `k:${authorId}` }) }));

const dossierFrom = (observations: readonly Observation[]): Dossier => {
  const [first, ...rest] = observations.map(observation => dossierOf(observation, concealed(observation)));
  if (!first) throw new Error('A session has at least one observation');
  return rest.reduce(merge, first);
};

const shuffled = session.chain(observations =>
  fc.record({
    observations: fc.constant(observations),
    again: fc
      .array(fc.constantFrom(...observations), { maxLength: 8 })
      .chain(repeats =>
        fc.shuffledSubarray([...observations, ...repeats], { minLength: observations.length + repeats.length })
      )
  })
);

describe('the observations of a session', () => {
  test('are such as a reader may send', () => {
    fc.assert(
      fc.property(session, observations => {
        for (const observation of observations) observationSchema.parse(observation);
      }),
      { numRuns: 300 }
    );
  });

  test('give the same dossier in any order, with any of them told again', () => {
    fc.assert(
      fc.property(shuffled, ({ observations, again }) => {
        expect(dossierFrom(again)).toEqual(dossierFrom(observations));
      }),
      { numRuns: 1_000 }
    );
  });

  test('give the same dossier in whatever parts they are put together', () => {
    fc.assert(
      fc.property(session, fc.nat(), (observations, place) => {
        fc.pre(observations.length > 1);
        const cut = 1 + (place % (observations.length - 1));
        const parts = merge(dossierFrom(observations.slice(0, cut)), dossierFrom(observations.slice(cut)));
        expect(parts).toEqual(dossierFrom(observations));
      }),
      { numRuns: 500 }
    );
  });

  test('give a dossier', () => {
    fc.assert(
      fc.property(session, observations => {
        expect(dossierSchema.safeParse(dossierFrom(observations)).error).toBeUndefined();
      }),
      { numRuns: 300 }
    );
  });
});
