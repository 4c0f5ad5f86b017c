import type { DragEvent } from 'react';

/** What a dragged card carries; a type of our own, so that nothing else can be dropped on the board. */
const TYPE = 'application/x-kol-loupe-creator';

export function startDrag({ dataTransfer }: DragEvent, creatorId: string): void {
  dataTransfer.setData(TYPE, creatorId);
  dataTransfer.effectAllowed = 'move';
}

/** Whether a card is over it. */
export const isCard = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes(TYPE);

/** Whose card was dropped. */
export const dropped = ({ dataTransfer }: DragEvent): string => dataTransfer.getData(TYPE);
