import { readdirSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { scorecard } from '@/lib/scorecard/scorecard';
import { subjectOf } from '@/tests/measures/evidence';

const lines = scorecard.flatMap(({ criteria }) => criteria);
const ids = lines.map(({ criterion }) => criterion.id);

describe('the scorecard', () => {
  it('gives 30, 25, 20, 15 and 10 points', () =>
    expect(scorecard.map(({ id, points }) => [id, points])).toEqual([
      ['audience-quality', 30],
      ['engagement', 25],
      ['content-quality', 20],
      ['brand-alignment', 15],
      ['performance-history', 10]
    ]));

  test.each(scorecard.map(dimension => [dimension.id, dimension] as const))('%s sums to its points', (_, dimension) =>
    expect(dimension.criteria.reduce((sum, { points }) => sum + points, 0)).toBe(dimension.points)
  );

  it('lists the 22 criteria in the order of the guide', () =>
    expect(lines.map(({ criterion, points }) => `${criterion.id} ${points}`)).toEqual([
      'follower-authenticity 8',
      'lifetime-engagement 6',
      'following-ratio 3',
      'growth-health 5',
      'commenter-authenticity 4',
      'target-match 4',
      'peer-engagement 9',
      'steady-engagement 5',
      'save-depth 4',
      'comment-depth 4',
      'comment-genuineness 3',
      'cadence 5',
      'regularity 4',
      'breakouts 4',
      'craft 4',
      'originality 3',
      'niche-fit 6',
      'brand-safety 5',
      'commercial-load 4',
      'sponsored-performance 4',
      'momentum 3',
      'track-record 3'
    ]));

  it('has a file of its own name for every criterion, and none besides', () => {
    const files = readdirSync(new URL('../../lib/scorecard/criteria', import.meta.url));
    expect(files.sort()).toEqual(ids.map(id => `${id}.ts`).sort());
  });

  test.each(
    lines
      .filter(({ criterion }) => criterion.id !== 'track-record')
      .map(({ criterion }) => [criterion.id, criterion] as const)
  )('%s is unknown of a creator nothing is known of, and says what would help', (_, criterion) => {
    const finding = criterion.judge(subjectOf());
    if (finding.status !== 'unknown') expect.fail(`scored ${finding.score}`);
    expect(finding.missing.length).toBeGreaterThan(0);
    expect(criterion.needs).toEqual(expect.arrayContaining(finding.missing.map(({ measure }) => measure)));
  });
});
