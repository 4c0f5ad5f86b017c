import { parsePrice } from '@/lib/shortlist/amounts';
import type { Role } from './roles';
import { type Field, fields, type Told, toldSchema } from './told';
import type { Unread } from './unread';
import type { Vocabulary } from './vocabulary';

/** Of a text that was not understood so much is shown. */
const SHOWN = 80;

interface Asked {
  cellOf: (role: Role) => string;
  vocabulary: Vocabulary;
  row: number;
  /** Takes what is understood. */
  told: Told;
}

/** Reads the fields of a row into `told`; gives back what was not understood. An empty cell says nothing. */
export function readFields(asked: Asked): Unread[] {
  const unread = fields.flatMap(field => readField(field, asked));
  if (toldSchema.safeParse(asked.told).success) return unread;
  // One check of the row is quicker than one of each field; which of them it was is asked only where it fails.
  for (const field of fields) {
    const value = asked.told[field];
    if (value === undefined || toldSchema.safeParse({ [field]: value }).success) continue;
    delete asked.told[field];
    unread.push({ row: asked.row, why: 'too-long', text: String(value).trim().slice(0, SHOWN), field });
  }
  return unread;
}

function readField(field: Field, { cellOf, vocabulary, row, told }: Asked): Unread[] {
  const { value, text } = readValue(field, cellOf, vocabulary);
  if (text.trim() === '') return [];
  const shown = text.trim().slice(0, SHOWN);
  if (value === undefined) return [{ row, why: 'unclear', text: shown, field }];
  Object.assign(told, { [field]: value });
  return [];
}

function readValue(field: Field, cellOf: Asked['cellOf'], vocabulary: Vocabulary): { value: unknown; text: string } {
  if (field === 'imagePrice' || field === 'videoPrice') return priceOf(field, cellOf, vocabulary);
  const text = cellOf(field);
  switch (field) {
    case 'tags':
      return { value: tagsIn(text), text };
    case 'stage':
      return { value: vocabulary.stageOf(text), text };
    case 'priority':
      return { value: vocabulary.priorityOf(text), text };
    default:
      return { value: text, text };
  }
}

/** A price of its own column, else the one price of the row where the column beside it names this kind of note. */
function priceOf(field: 'imagePrice' | 'videoPrice', cellOf: Asked['cellOf'], vocabulary: Vocabulary) {
  const own = cellOf(field);
  const kind = field === 'imagePrice' ? 'image' : 'video';
  const isMeant = own.trim() === '' && vocabulary.kindOf(cellOf('priceKind')) === kind;
  const text = isMeant ? cellOf('price') : own;
  const price = parsePrice(text);
  return { value: typeof price === 'number' ? price : undefined, text };
}

/** Tags parted by commas of either width, 、, semicolons or line breaks, each once. */
const tagsIn = (text: string): string[] => [
  ...new Set(
    text
      .split(/[,，、;；\n]/)
      .map(tag => tag.trim())
      .filter(tag => tag !== '')
  )
];
