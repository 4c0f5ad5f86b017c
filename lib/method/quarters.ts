/** The guide's year: try, scale what worked, widen, and earn. */
export const quarters = [
  { id: 'test', aims: ['mix', 'formats', 'top-performers', 'baseline', 'playbook'] },
  { id: 'scale', aims: ['double-down', 'ambassadors', 'seasonal', 'library', 'optimise'] },
  { id: 'expand', aims: ['newcomers', 'niches', 'seeding', 'community', 'previews'] },
  { id: 'earn', aims: ['programme', 'shopping-season', 'paid-reuse', 'refine', 'next-year'] }
] as const;
export type QuarterId = (typeof quarters)[number]['id'];
