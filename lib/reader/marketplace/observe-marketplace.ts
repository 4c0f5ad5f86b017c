import type { Audience, Marketplace, NoteStatistics, Quote } from '@/lib/evidence/marketplace';
import type { Observation } from '@/lib/evidence/observation';
import type { Profile } from '@/lib/evidence/profile';
import type { Reading } from '@/lib/evidence/reading';
import type { Snapshot } from '@/lib/evidence/snapshot';
import { instant } from '@/lib/reader/instant';
import { type NotesRead, usual } from './notes';
import type { MarketplaceRead } from './read-marketplace';

const HEADLINES = [
  'readMedian',
  'impressionMedian',
  'interactionMedian',
  'interactionRate',
  'hundredLikeShare',
  'thousandLikeShare',
  'videoFinishRate'
] as const;

const MOST_DRIFT = 50;

type Say = <Value>(value: Value) => Reading<Value> & { from: 'marketplace' };

/** What was read of a creator's marketplace page as an observation. `now` in ms since 1970. */
export function observeMarketplace(read: MarketplaceRead, creatorId: string, now: number): Observation {
  const at = instant(now);
  const say: Say = value => ({ value, at, from: 'marketplace' });
  const snapshots = read.trend.map(
    ({ day, followers }): Snapshot => ({ at: noonOf(day), followers, from: 'marketplace' })
  );
  return {
    page: 'marketplace',
    creatorId,
    at,
    viewer: 'unknown',
    ...filled('profile', profileOf(read, say)),
    ...filled('posts', read.posts),
    ...filled('audience', audienceOf(read, say)),
    ...filled('marketplace', marketplaceOf(read, say)),
    ...filled('quotes', quotesOf(read, at)),
    ...filled('snapshots', snapshots),
    drift: read.drift.slice(0, MOST_DRIFT)
  };
}

/** The page says the day only; noon in Shanghai is at most half a day off. */
const noonOf = (day: string): string => `${day}T04:00:00.000Z`;

const filled = <Name extends string, Part extends object>(name: Name, part: Part): Partial<Record<Name, Part>> =>
  // A computed key is typed as any text.
  (Object.keys(part).length > 0 ? { [name]: part } : {}) as Partial<Record<Name, Part>>;

/** Each fact that is there as a reading. */
function sayEach<Facts extends object>(facts: Facts, say: Say) {
  const readings = Object.entries(facts).map(([name, value]) => [name, say(value)]);
  // Object.entries forgets which name goes with which value.
  return Object.fromEntries(readings) as {
    [Name in keyof Facts]: Reading<Exclude<Facts[Name], undefined>> & { from: 'marketplace' };
  };
}

function profileOf({ header }: MarketplaceRead, say: Say): Profile {
  const { nickname, redId, followers, likesAndCollects } = header;
  return {
    ...(nickname && { nickname: say(nickname) }),
    ...(redId && { redId: say(redId) }),
    ...(followers && { followers: say(followers) }),
    ...(likesAndCollects && { likesAndCollects: say(likesAndCollects) })
  };
}

function audienceOf({ people, followers }: MarketplaceRead, say: Say): Audience {
  const { activeShare, ...others } = followers;
  return {
    ...sayEach(people, say),
    ...sayEach(others, say),
    ...(activeShare !== undefined && { activeShare: { ...say(activeShare), meter: 'pugongying' } })
  };
}

function marketplaceOf(read: MarketplaceRead, say: Say): Marketplace {
  const { businessPostCount, healthLevel, orders, countedUntil } = read.header;
  const noteCount = usual(read.notes, 'noteCount')?.noteCount;
  const facts = {
    ...(businessPostCount !== undefined && { businessPostCount }),
    ...(healthLevel && { healthLevel }),
    ...(orders.image && { imageOrders: orders.image }),
    ...(orders.video && { videoOrders: orders.video }),
    ...(countedUntil && { countedUntil }),
    ...(read.replyRate48h !== undefined && { replyRate48h: read.replyRate48h }),
    ...(noteCount !== undefined && { noteCount }),
    ...read.growth
  };
  const noteStatistics = read.notes.map(notes => statisticsOf(notes, say));
  return {
    ...sayEach(facts, say),
    ...headlines(read.notes, say),
    ...(noteStatistics.length > 0 && { noteStatistics })
  };
}

/** The figures on the usual basis, each with the number of notes it rests on. */
function headlines(notes: readonly NotesRead[], say: Say): Pick<Marketplace, (typeof HEADLINES)[number]> {
  return Object.fromEntries(
    HEADLINES.flatMap(name => {
      const read = usual(notes, name);
      if (!read) return [];
      const { basis, noteCount, figures } = read;
      const hasBasis = Object.keys(basis).length > 0;
      return [
        [name, { ...say(figures[name]), ...(hasBasis && { basis }), ...(noteCount !== undefined && { noteCount }) }]
      ];
    })
  );
}

const statisticsOf = ({ basis, noteCount, figures }: NotesRead, say: Say): NoteStatistics => ({
  basis,
  ...(noteCount !== undefined && { noteCount: say(noteCount) }),
  ...sayEach(figures, say)
});

const quotesOf = ({ header }: MarketplaceRead, at: string): Quote[] =>
  (['image', 'video'] as const).flatMap(kind => {
    const priceYuan = header.prices[kind];
    return priceYuan === undefined ? [] : [{ kind, priceYuan, at, from: 'marketplace' }];
  });
