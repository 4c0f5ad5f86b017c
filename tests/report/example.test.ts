import { describe, expect, it, test } from 'vitest';
import { judge } from '@/lib/report/judge';
import { example, exampleNow } from './example';

const report = judge({ dossier: example, now: exampleNow });
const criteria = report.dimensions.flatMap(dimension => dimension.criteria);

/** Worked out apart from this code, with Python's math.erf and the scorecard's written conventions. */
const scores = {
  'lifetime-engagement': 0.671528,
  'following-ratio': 1,
  'peer-engagement': 0.714695,
  'steady-engagement': 0.711025,
  'save-depth': 0.768808,
  'comment-depth': 0.865595,
  cadence: 0.8375,
  regularity: 1,
  breakouts: 0.584722,
  originality: 0.8875,
  'niche-fit': 0.75,
  'brand-safety': 1,
  momentum: 0.651804,
  'track-record': 0.783299
};

test.each(Object.entries(scores))('%s scores %f', (id, score) => {
  const criterion = criteria.find(one => one.id === id);
  if (criterion?.status !== 'scored') expect.fail('not scored');
  expect(criterion.score).toBeCloseTo(score, 5);
});

describe('the whole report', () => {
  it('adds up', () =>
    expect(report).toMatchObject({
      tier: { id: 'micro', band: '10K-50K' },
      score: {
        value: expect.closeTo(79.177631, 4),
        low: expect.closeTo(56.098355, 4),
        high: expect.closeTo(83.398355, 4),
        coverage: 61,
        grade: 'good'
      },
      verdict: 'recommended',
      ruleset: '2026.12',
      edited: false
    }));

  it('scores nothing besides', () =>
    expect(criteria.filter(({ status }) => status === 'scored').map(({ id }) => id)).toEqual(Object.keys(scores)));

  it('cites the figure, its interval, the sample, the words read and the notes', () => {
    const peers = criteria.find(({ id }) => id === 'peer-engagement');
    if (peers?.status !== 'scored') expect.fail('not scored');
    const rate = peers.cites.find(({ measure }) => measure === 'engagementRate');
    expect(rate).toMatchObject({
      value: expect.closeTo(0.00722438, 7),
      low: expect.closeTo(0.00604521, 7),
      high: expect.closeTo(0.00886462, 7),
      n: 20,
      from: 'opened',
      quotes: ['3.6万']
    });
    expect(rate?.posts).toHaveLength(20);
  });

  it('prices a note by size and engagement', () => {
    expect(report.price?.imageYuan.value).toBeCloseTo(2_400.37, 2);
    expect(report.price?.videoYuan.value).toBeCloseTo(3_240.5, 2);
  });

  it('raises what the user’s own figures show', () =>
    expect(report.flags.map(flag => [flag.id, flag.status === 'raised' ? flag.severity : flag.status])).toEqual([
      ['follower-spike', 'unknown'],
      ['low-engagement', 'clear'],
      ['generic-comments', 'unknown'],
      ['underpriced', 'warn'],
      ['no-brand-work', 'clear'],
      ['audience-mismatch', 'info'],
      ['irregular-posting', 'unknown'],
      ['controversy', 'clear']
    ]));

  it('says what would measure more', () =>
    expect(report.next).toMatchObject([
      {
        remedy: 'open-posts',
        gain: 11,
        criteria: [
          { id: 'commenter-authenticity', points: 4 },
          { id: 'comment-genuineness', points: 3 },
          { id: 'craft', points: 4 }
        ],
        flags: ['generic-comments'],
        posts: [{ title: '周末碎碎念14' }, { title: '周末碎碎念9' }, { title: '周末碎碎念19' }]
      },
      { remedy: 'ask-for-audience', gain: 8 },
      { remedy: 'write-brief', gain: 7, criteria: [{ id: 'target-match' }, { id: 'niche-fit', points: 3 }] }
    ]));
});
