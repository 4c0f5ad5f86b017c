import { askName } from '@/components/campaign/step-words';
import { fullDay } from '@/components/words/dates';
import { yuan } from '@/components/words/figures';
import { nameOf } from '@/components/words/names';
import type { MessageKey } from '@/components/words/words';
import { type Ask, asks } from '@/lib/method/steps';
import type { PartnershipModel } from '@/lib/report/report';
import type { ValuePart } from './value-parts';

/** Names by the ids that values hold: of briefs and notes. */
export type Names = ReadonlyMap<string, string>;

/** What a field of a row is called, and what its value says. */
export interface ConflictField<Value> {
  name: MessageKey;
  says: (value: Value, names: Names) => string | readonly ValuePart[];
}

/** Every field of a row that can differ. */
export type ConflictFields<Row> = { [Field in keyof Row]-?: ConflictField<NonNullable<Row[Field]>> };

export const asText = (name: MessageKey): ConflictField<string> => ({ name, says: text => text });
export const asDay = (name: MessageKey): ConflictField<string> => ({ name, says: fullDay });
export const asYuan = (name: MessageKey): ConflictField<number> => ({ name, says: yuan });
export const asPartnership = (name: MessageKey): ConflictField<PartnershipModel> => ({
  name,
  says: model => nameOf('partnership', model)
});

/** What was ticked off, in the order of the steps. */
export const asDone: ConflictField<readonly Ask[]> = {
  name: 'data_field_done',
  says: done => asks.filter(ask => done.includes(ask)).map(ask => ({ key: ask, words: askName(ask) }))
};
