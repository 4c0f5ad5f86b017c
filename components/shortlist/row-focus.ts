/** The id of a creator's row. */
export const rowId = (creatorId: string): string => `row-${creatorId}`;

/** The id of the box that selects a creator. */
export const checkboxId = (creatorId: string): string => `select-${creatorId}`;

/** The id of the button that opens a creator. */
export const nameId = (creatorId: string): string => `name-${creatorId}`;

export const SELECT_ALL_ID = 'select-all';

/** The id of the field that searches the table. */
export const SEARCH_ID = 'table-search';

/** Where focus goes when the control that had it is gone: the head of the table. */
export const focusTable = (): void => document.getElementById(SELECT_ALL_ID)?.focus();

/** Into the rows, where the Tab key comes to first; to the head of the table where there are none. */
export const focusRows = (): void => {
  const row = document.querySelector<HTMLElement>('tr[data-id][tabindex="0"]');
  if (row) row.focus();
  else focusTable();
};
