import type { Remedy } from '@/lib/measures/measure';

/** The fields that a remedy can point at; also their ids in the document. */
export type AskedField = 'field-image-price' | 'field-video-price' | 'field-female-share' | 'field-controversy';

const fields: Partial<Record<Remedy, AskedField>> = {
  'enter-price': 'field-image-price',
  'enter-female-share': 'field-female-share',
  'answer-controversy': 'field-controversy'
};

/** The field in this view that a remedy asks for, where there is one. */
export const fieldFor = (remedy: Remedy): AskedField | undefined => fields[remedy];

/** Takes the user to a field. */
export function goToField(field: AskedField): void {
  const input = document.getElementById(field);
  input?.scrollIntoView({ block: 'center' });
  input?.focus();
}
