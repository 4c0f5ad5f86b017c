import { describe, expect, test } from 'vitest';
import { redFlags } from '@/lib/red-flags/red-flags';
import { isEdited, type JudgeSettings, onlyEdits } from '@/lib/report/settings';
import { faultIn } from '@/lib/report/settings-fault';
import { limitOf, orderedThresholds } from '@/lib/report/threshold-limits';
import { judgeSettingsSchema } from '@/lib/shortlist/judge-settings-schema';

const weights = {
  'audience-quality': 30,
  engagement: 25,
  'content-quality': 20,
  'brand-alignment': 15,
  'performance-history': 10
};
const tiers = { micro: 10_000, mid: 100_000, mega: 1_000_000 };
const lines = (flag: string, thresholds: Record<string, number>) => ({ thresholds: { [flag]: thresholds } });

describe('edited rules', () => {
  test.each<[JudgeSettings, string | undefined]>([
    [{}, undefined],
    [{ weights }, undefined],
    [{ weights: { ...weights, engagement: 24 } }, 'weights must sum to 100, not 99'],
    [{ weights: { ...weights, engagement: 26 } }, 'weights must sum to 100, not 101'],
    [{ weights: { ...weights, engagement: 0, 'content-quality': 45 } }, undefined],
    [{ weights: { ...weights, engagement: -1, 'content-quality': 46 } }, 'weights.engagement must be 0 to 100'],
    [{ weights: { ...weights, engagement: Number.NaN } }, 'weights.engagement must be 0 to 100'],
    [lines('underpriced', { warn: 0.05 }), undefined],
    [lines('underpriced', { warn: 0.049 }), 'thresholds.underpriced.critical must not exceed warn'],
    [lines('underpriced', { critical: 0.2, warn: 0.3 }), undefined],
    [lines('underpriced', { critical: 0.28 }), 'thresholds.underpriced.critical must not exceed warn'],
    [lines('underpriced', { warn: 1 }), undefined],
    [lines('underpriced', { warn: 1.01 }), 'thresholds.underpriced.warn must be 0 to 1'],
    [lines('underpriced', { warn: Number.NaN }), 'thresholds.underpriced.warn must be 0 to 1'],
    [lines('underpriced', { dearest: 1 }), 'thresholds.underpriced has no dearest'],
    [lines('underpriced', { toString: 1 }), 'thresholds.underpriced has no toString'],
    [lines('no-such-flag', { warn: 1 }), 'thresholds.no-such-flag has no warn'],
    [lines('audience-mismatch', { infoPoints: 15 }), undefined],
    [
      lines('audience-mismatch', { infoPoints: 16 }),
      'thresholds.audience-mismatch.infoPoints must not exceed warnPoints'
    ],
    [{ tiers }, undefined],
    [{ tiers: { ...tiers, mid: 10_001 } }, undefined],
    [{ tiers: { ...tiers, mid: 10_000 } }, 'tiers.micro must be below mid'],
    [{ tiers: { ...tiers, mega: 100_000 } }, 'tiers.mid must be below mega'],
    [{ tiers: { ...tiers, micro: 0 } }, 'tiers.micro must be a whole number, 1 to 100000000'],
    [{ tiers: { ...tiers, micro: 1.5 } }, 'tiers.micro must be a whole number, 1 to 100000000']
  ])('%j: %s', (settings, fault) => {
    expect(faultIn(settings) === undefined).toBe(fault === undefined);
    const answer = judgeSettingsSchema.safeParse(settings);
    const [issue] = answer.error?.issues ?? [];
    // Zod itself refuses NaN, before the sentence.
    const isNaNed = JSON.stringify(settings).includes('null');
    expect(answer.success ? undefined : issue?.message).toEqual(isNaNed ? expect.stringContaining('NaN') : fault);
  });

  test.each([
    { weights: { engagement: 100 } },
    { thresholds: { underpriced: { warn: '0.2' } } },
    { guideLiteral: 1 },
    { colour: 'red' }
  ])('%j is of another shape', settings => expect(judgeSettingsSchema.safeParse(settings).success).toBe(false));
});

test('what only repeats a default is no edit', () => {
  const repeated = { weights, tiers, guideLiteral: false, ...lines('underpriced', { warn: 0.27 }) };
  expect(onlyEdits(repeated)).toEqual({});
  const edited = {
    weights: { ...weights, engagement: 20, 'content-quality': 25 },
    tiers: { ...tiers, mid: 50_000 },
    guideLiteral: true,
    thresholds: { controversy: {}, underpriced: { above: 4, warn: 0.27 } }
  };
  expect(onlyEdits(edited)).toEqual({ ...edited, thresholds: { underpriced: { above: 4 } } });
  expect(isEdited(onlyEdits(edited))).toBe(true);
});

describe.each(redFlags)('the thresholds of $id', ({ id, thresholds }) => {
  test('each has limits of its own, and its default lies within', () => {
    for (const [name, line] of Object.entries(thresholds)) {
      const { low, high } = limitOf(id, name);
      expect(high, name).toBeLessThan(1e9);
      expect(line, name).toBeGreaterThanOrEqual(low);
      expect(line, name).toBeLessThanOrEqual(high);
    }
  });

  test('those in order exist, and their defaults keep it', () => {
    expect(faultIn(lines(id, { ...thresholds }))).toBeUndefined();
    for (const pair of orderedThresholds[id] ?? [])
      for (const name of pair) expect(Object.keys(thresholds)).toContain(name);
  });
});
