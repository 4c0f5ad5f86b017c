import type { Visit } from '@/lib/shortlist/visit';
import { ago, exactly } from '@/tests/measures/evidence';

/** A score with its range and so many points measured. */
export const scoreOf = (value: number | null, coverage = 64): Visit['score'] => ({
  value,
  low: value === null ? 0 : value - 10,
  high: value === null ? 100 : value + 6,
  coverage,
  confidence: 0.7,
  grade: value === null || coverage < 50 ? null : 'good'
});

/** A visit so many days ago that showed an ordinary creator; `facts` are what it showed differently. */
export const visitAt = (days: number, facts: Partial<Visit> = {}): Visit => ({
  at: ago(days),
  nickname: '阿梨护肤笔记',
  bio: '干皮 分享日常',
  followers: exactly(36_012),
  likesAndCollects: exactly(412_000),
  posts: 120,
  ruleset: '2026.12',
  score: scoreOf(72),
  verdict: 'consider',
  criteria: { 'lifetime-engagement': 6.1, 'save-depth': 3 },
  raised: [],
  ...facts
});
