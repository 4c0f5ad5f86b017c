import { shanghaiDay } from '@/lib/evidence/days';
import type { Audience } from '@/lib/evidence/marketplace';
import { parseShare } from './amounts';
import type { Entry, Texts } from './entry';

/** The marketplace's age groups, in its words. */
export const AGE_GROUPS = ['<18', '18-24', '25-34', '35-44', '>44'] as const;
export const METERS = ['pugongying', 'huitun', 'xinhong'] as const;

/** What the user can say of an audience. */
export const AUDIENCE_FIGURES = ['femaleShare', 'ages', 'provinces', 'activeShare', 'suspiciousShare'] as const;
export type AudienceFigure = (typeof AUDIENCE_FIGURES)[number];
export type OwnAudience = Partial<Pick<Audience, AudienceFigure>>;

const LISTED = 40;

export const ageField = (group: string): string => `age ${group}`;
export const provinceFields = (row: number) => ({ name: `province ${row}`, share: `province ${row} share` });

/** How many provinces the form holds, blank ones included. */
export function provinceRows(texts: Texts): number {
  const rows = Array.from({ length: LISTED }, (_, row) => row).filter(row => provinceFields(row).name in texts);
  return rows.length;
}

/** Below 1 the sign tells it from a share. */
const percent = (share: number): string => `${Math.round(share * 1e6) / 1e4}${share > 0 && share < 0.01 ? '%' : ''}`;

/** Figures as the texts of their form: percentages, the day and the source of the latest. */
export function audienceTexts(audience: OwnAudience, now: string): Texts {
  const { femaleShare, ages, provinces, activeShare, suspiciousShare } = audience;
  const known = Object.values(audience).flatMap(reading => reading ?? []);
  const latest = known.toSorted((one, other) => (one.at < other.at ? 1 : -1))[0];
  const at = latest ? latest.at : now;
  const texts: Texts = { on: shanghaiDay(at), at };
  if (latest?.toldBy !== undefined) texts.toldBy = latest.toldBy;
  if (femaleShare) texts.femaleShare = percent(femaleShare.value);
  if (activeShare) texts.activeShare = percent(activeShare.value);
  if (activeShare?.meter) texts.meter = activeShare.meter;
  if (suspiciousShare) texts.suspiciousShare = percent(suspiciousShare.value);
  for (const [group, share] of Object.entries(ages ? ages.value : {})) texts[ageField(group)] = percent(share);
  for (const [row, [name, share]] of Object.entries(provinces ? provinces.value : {}).entries()) {
    const fields = provinceFields(row);
    texts[fields.name] = name;
    texts[fields.share] = percent(share);
  }
  return texts;
}

/** What was typed and is no figure yet, as it was left; the first version kept only the share of women. */
export function unfinishedAudience({ drafts, audience }: Entry, now: string): Texts | undefined {
  if (drafts.audience) return drafts.audience;
  const { femaleShare } = drafts;
  if (femaleShare === undefined || parseShare(femaleShare) !== 'unclear') return undefined;
  return { ...audienceTexts(audience, now), femaleShare };
}
