/** The id of the box that selects a creator. */
export const checkboxId = (creatorId: string): string => `select-${creatorId}`;

/** The id of the button that opens a creator. */
export const nameId = (creatorId: string): string => `name-${creatorId}`;

export const SELECT_ALL_ID = 'select-all';

/** Where focus goes when the control that had it is gone: the head of the table. */
export const focusTable = (): void => document.getElementById(SELECT_ALL_ID)?.focus();
