import { flushSync } from 'react-dom';
import type { Remedy } from '@/lib/measures/measure';
import { type Fact, openFact } from './known/opened-fact';

/** The fields that a remedy can point at, with the row whose form holds them; also their ids in the document. */
const rows = {
  'field-image-price': 'prices',
  'field-female-share': 'audience',
  'field-suspicious-share': 'audience',
  'field-controversy': 'controversy',
  'field-craft': 'craft'
} satisfies Record<string, Fact>;
export type AskedField = keyof typeof rows;

const fields: Partial<Record<Remedy, AskedField>> = {
  'enter-price': 'field-image-price',
  'enter-female-share': 'field-female-share',
  'ask-for-audience': 'field-suspicious-share',
  'answer-controversy': 'field-controversy',
  'rate-craft': 'field-craft'
};

/** The field in this view that a remedy asks for, where there is one. */
export const fieldFor = (remedy: Remedy): AskedField | undefined => fields[remedy];

/** Opens the form that holds a field and takes the user there. */
export function goToField(field: AskedField): void {
  flushSync(() => openFact(rows[field]));
  const input = document.getElementById(field);
  input?.scrollIntoView({ block: 'center' });
  input?.focus();
}
