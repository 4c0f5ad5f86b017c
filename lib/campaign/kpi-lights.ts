/** Whether a figure is good, typical or poor for the platform; absent is not rated. */
export type Light = 'good' | 'typical' | 'poor';

/**
 * Up to which figure it is good and up to which it is typical. Estimates, from published price lists and media reports of 2024-2026: a read
 * cost 0.8 to 4 yuan, a thousand impressions 50 to 400, an engagement 5 to 40.
 */
const lines = {
  cpe: { good: 5, typical: 15, poor: 40 },
  cpm: { good: 50, typical: 150, poor: 400 },
  costPerRead: { good: 0.8, typical: 1.7, poor: 4 }
} as const;
export type LitKpi = keyof typeof lines;

/** The light of a cost in yuan: good up to the first line, poor from the last one on. */
export function lightOf(kpi: LitKpi, yuan: number): Light {
  const { good, poor } = lines[kpi];
  return yuan <= good ? 'good' : yuan >= poor ? 'poor' : 'typical';
}

/** The three lines of a figure in yuan, for a legend. */
export const lightLines = (kpi: LitKpi) => lines[kpi];

/** Of a hundred reads so many end in a like, collect or comment: the tenth, the half and the ninetieth of published note statistics. */
export const engagementsPerRead = { low: 0.032, value: 0.079, high: 0.141 } as const;
