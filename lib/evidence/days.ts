const SHANGHAI = 8 * 3_600_000;

/** The calendar day of an instant where the pages live, Asia/Shanghai, as yyyy-mm-dd. */
export function shanghaiDay(instant: string | number): string {
  return new Date(new Date(instant).getTime() + SHANGHAI).toISOString().slice(0, 10);
}
