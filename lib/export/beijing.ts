const EIGHT_HOURS = 8 * 3_600_000;
const DAY = 86_400_000;

/** Days from 1899-12-30, which spreadsheets count from, to 1970-01-01. */
const TO_1970 = 25_569;

/** "2026-11-23 16:15" in the time that the site speaks; the form that spreadsheets read as a date in every language. */
export const beijingTime = (instant: string): string =>
  new Date(Date.parse(instant) + EIGHT_HOURS).toISOString().slice(0, 16).replace('T', ' ');

/**
 * The same minute as a spreadsheet keeps a date: days since 1899-12-30, half a millisecond above the minute, so that no reader that cuts
 * off finds the one before.
 */
export const beijingSerial = (instant: string): number => {
  const minutes = Math.floor((Date.parse(instant) + EIGHT_HOURS) / 60_000);
  return (minutes * 60_000 + 0.5) / DAY + TO_1970;
};
