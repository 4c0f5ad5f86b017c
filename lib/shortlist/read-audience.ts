import { parseShare } from './amounts';
import {
  AGE_GROUPS,
  type AudienceFigure,
  ageField,
  METERS,
  type OwnAudience,
  provinceFields,
  provinceRows
} from './audience-texts';
import type { Texts } from './entry';
import { onDay } from './on-day';

/** Shares of one whole are rounded each for itself, so a little more than all is no fault. */
const MOST = 1.005;

type Problem = 'unclear' | 'beyond-all';
type Read<Value> = { value?: Value; problem?: Problem };

interface ReadAudience {
  figures: OwnAudience;
  /** Why a figure does not count: a text that is no percentage, or shares that sum to more than all. */
  problems: Partial<Record<AudienceFigure, Problem>>;
  /** All that was typed went into the figures, so no text has to be kept. */
  isRead: boolean;
}

/** The figures of the form, given on the day that is written in it; none without a day up to that of `now`. */
export function readAudience(texts: Texts, now: string): ReadAudience {
  const { femaleShare, activeShare, suspiciousShare, meter: chosen, toldBy: source = '', on = '', at = now } = texts;
  const provinces = provincesIn(texts);
  const read = {
    femaleShare: oneShare(femaleShare),
    ages: sharesOfAll(AGE_GROUPS.map(name => ({ name, text: texts[ageField(name)] ?? '' }))),
    provinces: sharesOfAll(provinces),
    activeShare: oneShare(activeShare),
    suspiciousShare: oneShare(suspiciousShare)
  };
  const problems: ReadAudience['problems'] = Object.fromEntries(
    Object.entries(read).flatMap(([figure, { problem }]) => (problem ? [[figure, problem]] : []))
  );
  const given = onDay(on, at, now);
  const toldBy = source.trim();
  const isHalf = provinces.some(({ name, text }) => (name === '') !== (text.trim() === ''));
  const hasFigure = Object.values(read).some(({ value }) => value !== undefined);
  const isRead = Object.keys(problems).length === 0 && !isHalf && (hasFigure || toldBy === '');
  if (given === undefined) return { figures: {}, problems, isRead: false };
  const reading = <Value>(value: Value) => ({
    value,
    at: given,
    from: 'user' as const,
    ...(toldBy !== '' && { toldBy })
  });
  const meter = METERS.find(one => one === chosen);
  const { femaleShare: women, ages, provinces: places, activeShare: active, suspiciousShare: suspicious } = read;
  const figures: OwnAudience = {
    ...(women.value !== undefined && { femaleShare: reading(women.value) }),
    ...(ages.value && { ages: reading(ages.value) }),
    ...(places.value && { provinces: reading(places.value) }),
    ...(active.value !== undefined && { activeShare: { ...reading(active.value), ...(meter && { meter }) } }),
    ...(suspicious.value !== undefined && { suspiciousShare: reading(suspicious.value) })
  };
  return { figures, problems, isRead };
}

const provincesIn = (texts: Texts): { name: string; text: string }[] =>
  Array.from({ length: provinceRows(texts) }, (_, row) => {
    const { name, share } = provinceFields(row);
    return { name: texts[name]?.trim() ?? '', text: texts[share] ?? '' };
  });

function oneShare(text = ''): Read<number> {
  const share = parseShare(text);
  if (share === 'unclear') return { problem: 'unclear' };
  return share === 'empty' ? {} : { value: share };
}

/** Parts of one whole; a part that lacks its name or its share does not count yet. */
function sharesOfAll(parts: { name: string; text: string }[]): Read<Record<string, number>> {
  const shares: Record<string, number> = {};
  for (const { name, text } of parts) {
    const share = parseShare(text);
    if (share === 'unclear') return { problem: 'unclear' };
    if (share !== 'empty' && name !== '') shares[name] = share;
  }
  const sum = Object.values(shares).reduce((total, share) => total + share, 0);
  if (sum > MOST) return { problem: 'beyond-all' };
  return Object.keys(shares).length > 0 ? { value: shares } : {};
}
