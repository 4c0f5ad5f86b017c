import { evidenceOf } from './creators';
import { database } from './database';
import { currentRules, ruleTables } from './rules';
import { summarise } from './summarise';

interface Flight {
  again: boolean;
  done: Promise<void>;
}

const underway = new Map<string, Flight>();

/** Brings a creator's summary up to date. Asked again while at work it does one more round, however often it was asked. */
export function refresh(creatorId: string): Promise<void> {
  const running = underway.get(creatorId);
  if (running) {
    running.again = true;
    return running.done;
  }
  const flight: Flight = { again: true, done: Promise.resolve() };
  flight.done = rounds(creatorId, flight).finally(() => underway.delete(creatorId));
  underway.set(creatorId, flight);
  return flight.done;
}

async function rounds(creatorId: string, flight: Flight): Promise<void> {
  while (flight.again) {
    flight.again = false;
    await rewrite(creatorId);
  }
}

/** Reads in one transaction, judges outside of any, and writes the one row. */
async function rewrite(creatorId: string): Promise<void> {
  const { creators, posts, comments, snapshots, entries, summaries } = database;
  const tables = [creators, posts, comments, snapshots, entries, ...ruleTables];
  const [evidence, entry, rules] = await database.transaction('r', tables, () =>
    Promise.all([evidenceOf(creatorId), entries.get(creatorId), currentRules()])
  );
  if (evidence) await summaries.put(summarise(evidence, entry, rules));
}
