import { ownDay } from '@/components/words/own-day';
import { type Deal, dealsOf, type WideSpending, wideSpending } from '@/lib/campaign/deals';
import type { PlanQuarter } from '@/lib/shortlist/plan-quarter';
import type { EveryCampaign } from './use-every-campaign';

const DAY = 86_400_000;

/** All campaigns' work and spending, by the user's own calendar; `today` is a day of it. */
export function workOf(read: EveryCampaign, today: string): { deals: Deal[]; wide: WideSpending[] } {
  const calendar = { dayOf: ownDay, now: Date.parse(today) + 2 * DAY, publishedAt: read.publishedAt };
  const named = read.kept.map(({ list, ...rows }) => ({ ...rows, listId: list.id, listName: list.name }));
  const deals = named.flatMap(rows => dealsOf(rows, calendar));
  return { deals, wide: named.flatMap(rows => wideSpending(rows, deals) ?? []) };
}

/** The month that the first year begins with, as the user chose it, else that of the first campaign or work, else this one. */
export function beginOf(read: EveryCampaign, deals: readonly Deal[], today: string): string {
  const first = quarterOf(read.plan, 1, 'test')?.begins;
  if (first !== undefined) return first;
  const days = [
    ...read.kept.flatMap(({ campaign }) => campaign?.startsOn ?? []),
    ...deals.flatMap(({ day, posts }) => [day, ...posts.map(post => post.day)])
  ].filter(day => day !== undefined);
  const earliest = days.toSorted()[0] ?? today;
  return (earliest < today ? earliest : today).slice(0, 7);
}

export const quarterOf = (
  quarters: readonly PlanQuarter[],
  year: number,
  quarter: PlanQuarter['quarter']
): PlanQuarter | undefined => quarters.find(one => one.year === String(year) && one.quarter === quarter);
