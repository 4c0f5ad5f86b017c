import { readFileSync } from 'node:fs';

/** An address in the browser's own log of the network, and who asked for it. */
export interface Request {
  url: string;
  initiator: string;
}

/** Everything that a browser asked of the network, by the log that Chromium's --log-net-log wrote. */
export function requestsIn(netLog: string): Request[] {
  const { events } = JSON.parse(readFileSync(netLog, 'utf8')) as {
    events: { params?: { url?: unknown; initiator?: unknown } }[];
  };
  return events.flatMap(({ params }) =>
    typeof params?.url === 'string' ? [{ url: params.url, initiator: String(params.initiator ?? '') }] : []
  );
}

/**
 * What was asked of the site, each address as often as it was, but for what a browser asks when it likes: the site's icon, and pictures,
 * which depend on how long a card stays on the screen. Who asked for those stands in the log of the network.
 */
export const comparable = (asked: readonly string[]): string[] =>
  asked.filter(url => !url.endsWith('/favicon.ico') && !PICTURE.test(url)).toSorted();

const PICTURE = /^https:\/\/[\w-]+\.(?:xhscdn|rednotecdn)\.com\//;
