import { describe, expect, it, test } from 'vitest';
import type { Missing, Remedy } from '@/lib/measures/measure';
import { nextSteps } from '@/lib/report/next-steps';
import type { CriterionReport, FlagReport } from '@/lib/report/report';
import { liked, postAt, subjectOf, times } from '@/tests/measures/evidence';

const missing = (remedy: Remedy, rest: Partial<Missing> = {}): Missing => ({ measure: 'followers', remedy, ...rest });
const open = (need: number, have: number, posts: string[] = []): Missing =>
  missing('open-posts', { need, have, unit: 'posts', posts });

const unknown = (id: string, points: number, ...lacks: Missing[]): CriterionReport => ({
  id,
  points,
  status: 'unknown',
  missing: lacks
});
const flag = (id: string, ...lacks: Missing[]): FlagReport => ({ id, status: 'unknown', missing: lacks });

const steps = (criteria: CriterionReport[], flags: FlagReport[] = [], posts = liked([])) =>
  nextSteps(subjectOf({ posts }), [{ id: 'engagement', points: 100, known: 0, score: null, criteria }], flags);
const told = (...given: Parameters<typeof steps>) => steps(...given).map(({ remedy, gain }) => `${remedy} ${gain}`);

describe('a step', () => {
  it('gains the points of all that it measures, and names the signals too', () =>
    expect(
      steps(
        [unknown('cadence', 5, missing('open-profile')), unknown('originality', 3, missing('open-profile'))],
        [flag('underpriced', missing('open-profile'))]
      )
    ).toEqual([
      {
        remedy: 'open-profile',
        gain: 8,
        criteria: [
          { id: 'cadence', points: 5 },
          { id: 'originality', points: 3 }
        ],
        flags: ['underpriced']
      }
    ]));

  it('says how much is lacking where most is', () => {
    const older = (need: number, have: number) => missing('scroll-older', { need, have, unit: 'days' });
    expect(steps([unknown('a', 4, older(84, 80)), unknown('b', 5, older(90, 40))])).toMatchObject([
      { gain: 9, need: 90, have: 40, unit: 'days' }
    ]);
  });

  it('counts a rule under neither of two different steps', () =>
    expect(
      told([unknown('a', 4, missing('open-profile'), missing('enter-price')), unknown('b', 1, missing('enter-price'))])
    ).toEqual(['enter-price 1']));

  it('counts it once where two measures lack the same', () =>
    expect(told([unknown('a', 4, missing('open-profile'), missing('open-profile'))])).toEqual(['open-profile 4']));

  it('counts of a criterion judged in part what is left of it', () =>
    expect(
      told([
        {
          id: 'niche-fit',
          points: 6,
          known: 3,
          missing: [missing('write-brief')],
          status: 'scored',
          score: 1,
          cites: []
        },
        unknown('target-match', 4, missing('write-brief'))
      ])
    ).toEqual(['write-brief 7']));

  it('is not needed for what was judged', () =>
    expect(told([{ id: 'cadence', points: 5, status: 'scored', score: 0, cites: [] }])).toEqual([]));
});

describe('opening notes counts only what so many notes close', () => {
  test.each([
    ['three notes for 8, fifteen for 4 more', [unknown('a', 8, open(3, 0)), unknown('b', 4, open(15, 0))], 8, 3],
    ['three notes for 1, five for 8 more', [unknown('a', 1, open(3, 0)), unknown('b', 8, open(5, 0))], 9, 5],
    ['as well paid, the more of them', [unknown('a', 3, open(3, 0)), unknown('b', 2, open(5, 0))], 5, 5],
    ['two of three were opened', [unknown('a', 8, open(3, 2)), unknown('b', 4, open(15, 2))], 8, 3],
    ['twelve of fifteen were opened', [unknown('a', 1, open(3, 0)), unknown('b', 4, open(15, 12))], 5, 3],
    ['fifteen alone', [unknown('b', 4, open(15, 0))], 4, 15]
  ])('%s', (_, criteria, gain, need) => expect(steps(criteria)).toMatchObject([{ remedy: 'open-posts', gain, need }]));

  it('takes comments for the notes named to find them under', () => {
    const thirty = missing('open-posts', { need: 30, have: 0, unit: 'comments', posts: ['a', 'b', 'c'] });
    const [step] = steps([
      unknown('craft', 4, open(3, 0)),
      unknown('comments', 3, thirty),
      unknown('load', 4, open(15, 0))
    ]);
    expect(step).toMatchObject({ gain: 7, criteria: [{ id: 'craft' }, { id: 'comments' }] });
  });

  it('takes signals along that need no more notes, and not those that do', () =>
    expect(steps([unknown('a', 8, open(3, 0))], [flag('near', open(3, 0)), flag('far', open(60, 0))])).toMatchObject([
      { gain: 8, flags: ['near'] }
    ]));

  it('names the notes to open, with their titles', () => {
    const posts = [postAt(5, { title: '早八底妆' }), postAt(6)];
    const ids = posts.map(({ id }) => id);
    expect(steps([unknown('a', 8, open(2, 0, ids))], [], posts)[0]?.posts).toEqual([
      { id: ids[0], title: '早八底妆' },
      { id: ids[1] }
    ]);
  });

  it('names those of what it closes only', () =>
    expect(
      steps([unknown('a', 8, open(1, 0, ['one'])), unknown('b', 1, open(15, 0, times(15, 'other')))])[0]?.posts
    ).toEqual([{ id: 'one' }]));
});

describe('the steps', () => {
  it('are three at the most, the best first, and of equal ones that with more signals', () => {
    const criteria = [
      unknown('a', 1, missing('enter-price')),
      unknown('b', 5, missing('write-brief')),
      unknown('c', 3, missing('open-marketplace')),
      unknown('d', 3, missing('ask-for-audience'))
    ];
    expect(told(criteria, [flag('e', missing('ask-for-audience'))])).toEqual([
      'write-brief 5',
      'ask-for-audience 3',
      'open-marketplace 3'
    ]);
  });

  it('are never to wait', () =>
    expect(
      told(
        [unknown('a', 30, missing('wait-for-posts')), unknown('b', 1, missing('enter-price'))],
        [flag('c', missing('wait-for-posts'))]
      )
    ).toEqual(['enter-price 1']));

  it('may be for a signal alone', () =>
    expect(told([], [flag('controversy', missing('answer-controversy'))])).toEqual(['answer-controversy 0']));
});
