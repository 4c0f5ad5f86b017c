/** The moment of a user's action, for the writes that record it; the only clock of the views. */
export const instant = (): string => new Date().toISOString();
