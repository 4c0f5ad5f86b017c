/** An instant as observations carry it, from ms since 1970. */
export const instant = (time: number): string => new Date(time).toISOString();
