/** A row of a sheet with its number in the file, 1 being the first. */
export interface Row {
  number: number;
  cells: string[];
}

/** Columns beyond are left out: no sheet of creators has as many, and a stray cell can stand in the 16,384th. */
export const MOST_COLUMNS = 200;

/** Whether a row says anything. */
export const isFilled = ({ cells }: Row): boolean => cells.some(cell => cell.trim() !== '');
