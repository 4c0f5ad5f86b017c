import { readdirSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { redFlags } from '@/lib/red-flags/red-flags';
import { subjectOf } from '@/tests/measures/evidence';

describe('the red flags', () => {
  it('stand in the guide’s order', () =>
    expect(redFlags.map(({ id }) => id)).toEqual([
      'follower-spike',
      'low-engagement',
      'generic-comments',
      'underpriced',
      'no-brand-work',
      'audience-mismatch',
      'irregular-posting',
      'controversy'
    ]));

  it('have a file of their own name each, and none besides', () => {
    const files = readdirSync(new URL('../../lib/red-flags/flags', import.meta.url));
    expect(files.sort()).toEqual(redFlags.map(({ id }) => `${id}.ts`).sort());
  });

  test.each(redFlags.map(flag => [flag.id, flag] as const))(
    '%s is not checked of a creator nothing is known of',
    (_, flag) => {
      const finding = flag.judge(subjectOf());
      if (finding.status !== 'unknown') expect.fail(finding.status);
      expect(finding.missing.length).toBeGreaterThan(0);
    }
  );
});

const remedies = [
  ['follower-spike', 'visit-again-after-7-days'],
  ['low-engagement', 'open-profile'],
  ['generic-comments', 'open-profile'],
  ['underpriced', 'enter-price'],
  ['no-brand-work', 'open-profile'],
  ['audience-mismatch', 'enter-female-share'],
  ['irregular-posting', 'open-profile'],
  ['controversy', 'answer-controversy']
] as const;

test.each(remedies)('%s asks first for: %s', (id, remedy) => {
  const finding = redFlags.find(flag => flag.id === id)?.judge(subjectOf());
  expect(finding?.status === 'unknown' && finding.missing[0]?.remedy).toBe(remedy);
});
