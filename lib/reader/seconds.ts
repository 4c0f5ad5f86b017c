/** How long a video is, in seconds, from "00:55", "1:02:03" or a player's number; undefined for what is none, as before the video loads. */
export function secondsOf(length: string | number | undefined): number | undefined {
  const parts = String(length).split(':');
  const seconds = Math.round(parts.reduce((sum, part) => sum * 60 + Number(part), 0));
  return seconds > 0 && seconds < 1e6 ? seconds : undefined;
}
