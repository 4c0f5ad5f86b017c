/** The day of an instant in the user's own calendar, as "2026-12-01". */
export function ownDay(at: string): string {
  const time = new Date(at);
  return [time.getFullYear(), time.getMonth() + 1, time.getDate()].map(part => String(part).padStart(2, '0')).join('-');
}
