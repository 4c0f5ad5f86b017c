/** The guide's year: try, scale what worked, widen, and earn. */
export const quarters = [
  { id: 'test', aims: ['mix', 'formats', 'top-performers', 'baseline', 'playbook'] },
  { id: 'scale', aims: ['double-down', 'ambassadors', 'seasonal', 'library', 'optimise'] },
  { id: 'expand', aims: ['newcomers', 'niches', 'seeding', 'community', 'previews'] },
  { id: 'earn', aims: ['programme', 'shopping-season', 'paid-reuse', 'refine', 'next-year'] }
] as const;
export type QuarterId = (typeof quarters)[number]['id'];
export type AimId = (typeof quarters)[number]['aims'][number];

/** Every aim, in order. */
export const aimIds: readonly AimId[] = quarters.flatMap(({ aims }) => [...aims]);

/** How many creators the guide names for an aim; without `to` there is no upper end. */
export const aimSizes = {
  mix: { from: 10, to: 15 },
  'top-performers': { from: 3, to: 5 },
  'double-down': { from: 3, to: 5 },
  newcomers: { from: 20 },
  programme: { from: 3, to: 5 }
} as const satisfies Partial<Record<AimId, { from: number; to?: number }>>;
