import { useState } from 'react';
import { type Choices, differenceKey, type Side } from '@/lib/import/choice';
import type { Field } from '@/lib/import/told';

/** Whose side fields take, all of one kind or one for itself. A choice for all goes over those made for single ones of them before. */
export function useChoices() {
  const [choices, setChoices] = useState<Choices>({ all: {}, single: new Map() });

  const chooseAll = (field: Field, side: Side, creatorIds: readonly string[]) =>
    setChoices(({ all, single }) => {
      const left = new Map(single);
      for (const creatorId of creatorIds) left.delete(differenceKey(creatorId, field));
      return { all: { ...all, [field]: side }, single: left };
    });

  const chooseOne = (creatorId: string, field: Field, side: Side) =>
    setChoices(({ all, single }) => ({ all, single: new Map(single).set(differenceKey(creatorId, field), side) }));

  return { choices, chooseAll, chooseOne };
}
