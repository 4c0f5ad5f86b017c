import { type Template, type TemplateId, templates } from '@/lib/method/templates';
import type { Campaign, CampaignPlan } from './campaign';
import { database } from './database';
import { recorded } from './journal';

const { campaigns, lists } = database;

/** The campaign of a list; undefined where it has none. */
export const campaignOf = (listId: string): Promise<Campaign | undefined> => campaigns.get(listId);

/** Every campaign there is. */
export const allCampaigns = (): Promise<Campaign[]> => campaigns.toArray();

/**
 * Makes the campaign of a list, filled by a template where one is given, from its first day "2026-12-01" on; a list that has one keeps it.
 * Throws NotSaved.
 */
export async function makeCampaign(
  listId: string,
  at: string,
  from?: { template: TemplateId; startsOn: string }
): Promise<void> {
  const plan = from && planOf(templates[from.template], from.startsOn);
  const changed = Object.fromEntries(Object.keys(plan ?? {}).map(field => [field, at]));
  await recorded(
    { what: 'campaign-made', at, count: 1, ...(await nameOf(listId)) },
    { campaigns: [listId] },
    async () => {
      if (!(await campaigns.get(listId)))
        await campaigns.add({ listId, madeAt: at, ...(from && { template: from.template, ...plan, changed }) });
    }
  );
}

const DAY = 86_400_000;

function planOf(
  { goal, budgetYuan, budgetModel, weeks, partnership, mix, targets, stepDays }: Template,
  startsOn: string
): CampaignPlan {
  const dayAfter = (days: number) => new Date(Date.parse(startsOn) + days * DAY).toISOString().slice(0, 10);
  return {
    goal,
    budgetYuan,
    budgetModel,
    partnership,
    mix,
    targets: Object.fromEntries(targets.map(({ kpi, value }) => [kpi, value])),
    startsOn,
    endsOn: dayAfter(weeks * 7),
    stepDays: Object.fromEntries(Object.entries(stepDays).map(([step, days]) => [step, dayAfter(days)]))
  };
}

/** What an edit makes of one part of a row; undefined takes the part away. */
export type Edits<Row> = { [Field in keyof Row]?: (now: Row[Field]) => Row[Field] | undefined };

/** Changes parts of a list's campaign, each from what stands there now; makes the campaign where there is none. Throws NotSaved. */
export async function editCampaign(listId: string, edits: Edits<CampaignPlan>, at: string): Promise<void> {
  const noted = { what: 'campaign', at, count: 1, typed: true, ...(await nameOf(listId)) } as const;
  await recorded(noted, { campaigns: [listId] }, async () => {
    const now = (await campaigns.get(listId)) ?? { listId, madeAt: at };
    await campaigns.put(edited(now, edits, at));
  });
}

/** Takes a list's campaign away; the creators, what was agreed with them and the posts stay. Throws NotSaved. */
export async function removeCampaign(listId: string, at: string): Promise<void> {
  await recorded({ what: 'campaign-removed', at, count: 1, ...(await nameOf(listId)) }, { campaigns: [listId] }, () =>
    campaigns.delete(listId)
  );
}

/** A row with its parts edited, each marked as changed `at`; a part that comes out empty is absent. */
export function edited<Row extends { changed?: object }>(
  row: Row,
  edits: Edits<Omit<Row, 'changed'>>,
  at: string
): Row {
  const next: Record<string, unknown> = { ...row };
  const changed: Record<string, unknown> = { ...row.changed };
  for (const [field, edit] of Object.entries(edits) as [string, (now: unknown) => unknown][]) {
    const value = edit(next[field]);
    if (value === undefined) delete next[field];
    else next[field] = value;
    changed[field] = at;
  }
  return { ...next, changed } as Row;
}

/** A list's name, for the words of a change. */
export async function nameOf(listId: string): Promise<{ name?: string }> {
  const name = (await lists.get(listId))?.name;
  return name === undefined ? {} : { name };
}
