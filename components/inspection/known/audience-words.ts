import { share } from '@/components/words/rates';
import { type MessageKey, say } from '@/components/words/words';
import type { Audience } from '@/lib/evidence/marketplace';
import type { METERS } from '@/lib/shortlist/audience-texts';
import type { KnownLine } from './fact-row';
import { saidWhen } from './offer-words';

export const meterNames: Record<(typeof METERS)[number], MessageKey> = {
  pugongying: 'meter_pugongying',
  huitun: 'meter_huitun',
  xinhong: 'meter_xinhong'
};

/** Parts of a whole that are named in a row; the form holds the rest. */
const NAMED = 2;

/** An age group in words: "under 18", "25–34". */
export function ageGroup(group: string): string {
  if (group === '<18') return say('known_age_under', { age: 18 });
  return group === '>44' ? say('known_age_over', { age: 44 }) : group.replace('-', '–');
}

/** What is known of an audience, a line for each day and source. */
export function audienceLines(audience: Audience): KnownLine[] {
  const { femaleShare, ages, provinces, activeShare, suspiciousShare } = audience;
  const facts = [
    femaleShare && { reading: femaleShare, words: say('known_women', { share: share(femaleShare.value) }) },
    ages && { reading: ages, words: largest(ages.value, ageGroup) },
    provinces && { reading: provinces, words: largest(provinces.value, name => name) },
    activeShare && { reading: activeShare, words: activeWords(activeShare) },
    suspiciousShare && {
      reading: suspiciousShare,
      words: say('known_suspicious', { share: share(suspiciousShare.value) })
    }
  ];
  const lines = new Map<string, { words: string[]; tail: string[] }>();
  for (const fact of facts) {
    if (fact === undefined) continue;
    const tail = saidWhen(fact.reading);
    const known = lines.get(tail.join());
    lines.set(tail.join(), { words: [...(known ? known.words : []), fact.words], tail });
  }
  return [...lines.values()].map(({ words, tail }) => ({ what: words.join(say('name_separator')), tail }));
}

const largest = (shares: Record<string, number>, name: (part: string) => string): string =>
  Object.entries(shares)
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, NAMED)
    .map(([part, value]) => `${name(part)} ${share(value)}`)
    .join(say('name_separator'));

function activeWords({ value, meter }: NonNullable<Audience['activeShare']>): string {
  const words = say('known_active', { share: share(value) });
  return meter === undefined ? words : say('known_active_by', { active: words, meter: say(meterNames[meter]) });
}
