import { parsePrice } from '@/lib/shortlist/amounts';
import type { Role } from './roles';
import { type Field, type Told, toldSchema } from './told';
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

/** Reads one field of a row into `told`; gives back what was not understood. An empty cell says nothing. */
export function readCell(field: Field, { cellOf, vocabulary, row, told }: Asked): Unread[] {
  const { value, text } = readValue(field, cellOf, vocabulary);
  if (text.trim() === '') return [];
  const shown = text.trim().slice(0, SHOWN);
  if (value === undefined) return [{ row, why: 'unclear', text: shown, field }];
  const checked = toldSchema.safeParse({ [field]: value });
  if (!checked.success) return [{ row, why: 'too-long', text: shown, field }];
  Object.assign(told, checked.data);
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
