import { ageGroup } from '@/components/inspection/known/audience-words';
import { outcomeWords } from '@/components/people/outcome-words';
import { whole } from '@/components/words/figures';
import { share } from '@/components/words/rates';
import { type MessageKey, say, sayCount } from '@/components/words/words';
import type { Dossier } from '@/lib/evidence/dossier';
import type { ConflictField, ConflictFields, Names } from './conflict-field';
import { figurePart, type ValuePart } from './value-parts';

type Answers = NonNullable<Dossier['answers']>;

const controversies: Record<'none' | 'minor' | 'major', MessageKey> = {
  none: 'controversy_none',
  minor: 'controversy_minor',
  major: 'controversy_major'
};
const crafts: readonly MessageKey[] = ['craft_1', 'craft_2', 'craft_3', 'craft_4', 'craft_5'];

/** What only the user can answer, by the value of each answer. */
export const answerFields: ConflictFields<{ [Answer in keyof Answers]: NonNullable<Answers[Answer]>['value'] }> = {
  controversy: { name: 'known_controversy', says: value => say(controversies[value]) },
  craft: { name: 'known_craft', says: value => say(crafts[value - 1] ?? 'known_craft') },
  pastCampaign: { name: 'known_past_campaign', says: value => say(outcomeWords[value]) },
  paidNotes: { name: 'data_field_paid_notes', says: noteParts }
};

/** Notes by title; those of which no title is known are counted. */
function noteParts(ids: readonly string[], names: Names): ValuePart[] {
  const titled = ids.flatMap(id => {
    const title = names.get(id);
    return title === undefined ? [] : [{ key: id, words: title }];
  });
  const others = ids.length - titled.length;
  if (others === 0) return titled;
  return [...titled, { key: '', words: sayCount('data_value_notes', others, { count: whole(others) }) }];
}

/** A share, or the shares of an audience's parts, the largest first. */
const asShares = (name: MessageKey): ConflictField<number | Record<string, number>> => ({
  name,
  says: value =>
    typeof value === 'number'
      ? share(value)
      : Object.entries(value)
          .toSorted(([, one], [, other]) => other - one)
          .map(([part, size]) => ({
            key: part,
            words: figurePart(/\d/.test(part) ? ageGroup(part) : part, share(size))
          }))
});

/** What the user told of an audience; other figures of it carry the audience's own name. */
export const audienceFields: Readonly<Record<string, ConflictField<number | Record<string, number>>>> = {
  femaleShare: asShares('field_female_share'),
  ages: asShares('known_ages'),
  provinces: asShares('known_provinces'),
  activeShare: asShares('known_active_field'),
  suspiciousShare: asShares('known_suspicious_field')
};
export const otherAudience = asShares('data_field_audience');
