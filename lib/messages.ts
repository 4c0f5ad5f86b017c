import { browser } from 'wxt/browser';
import type { Brief } from '@/lib/evidence/brief';
import type { Dossier } from '@/lib/evidence/dossier';
import type { Feed } from '@/lib/evidence/feed';
import type { Audience, Quote } from '@/lib/evidence/marketplace';
import type { Observation } from '@/lib/evidence/observation';
import type { Snapshot } from '@/lib/evidence/snapshot';

/** What kind of page a URL is; "other" for every page that nothing is read from. */
export type PageKind = 'profile' | 'note' | 'feed' | 'marketplace' | 'other';

/**
 * Why a page gave nothing: no page of a known kind, a login wall, a captcha, a block by the site (300013 and the like), a missing page,
 * a closed account, a header that is not the URL's creator's, or no two equal reads within 8 s.
 */
export const REFUSALS = [
  'unknown-page',
  'wall',
  'captcha',
  'blocked',
  'not-found',
  'sanctioned',
  'foreign-header',
  'never-settled'
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** What a reader tells the worker. Nobody else may send these; the worker checks sender and shape. */
export type ReaderMessage =
  | { type: 'arrived'; page: PageKind; creatorId?: string; feed?: string }
  | { type: 'observed'; observation: Observation }
  | { type: 'passed'; feed: Feed }
  | { type: 'refused'; reason: string }
  | { type: 'left' };

type Answers = NonNullable<Dossier['answers']>;

/**
 * One change of what the user wrote about a creator; null takes back. `draft` are a form's texts, where not all of them could be read;
 * without it the draft goes. `at` is an ISO instant.
 */
export type Edit = { creatorId: string; at: string } & (
  | { field: 'note' | 'contact'; text: string }
  | { field: 'hidden'; hidden: boolean }
  | { field: 'tags'; tags: string[] }
  /** Prices given together; they stand for those given at the instants that they replace. */
  | { field: 'offer'; replaces: string[]; quotes: Quote[]; draft?: Record<string, string> }
  | {
      field: 'audience';
      figures: { [Figure in keyof Audience]?: Audience[Figure] | null };
      draft?: Record<string, string>;
    }
  | { field: 'controversy'; answer: Answers['controversy'] | null }
  | { field: 'past-campaign'; answer: Answers['pastCampaign'] | null }
  | { field: 'craft'; answer: Answers['craft'] | null }
  | { field: 'follower-file'; file: { name: string; snapshots: Snapshot[] } | null }
);

/** What a view tells the worker. A popup can die between two writes of its own; a message it sent is delivered. */
type ViewMessage =
  | { type: 'edit'; edit: Edit }
  | { type: 'read-live'; tabId: number }
  | { type: 'probe'; tabId: number }
  | { type: 'save-brief'; draft: { id?: string; brief: Brief }; at: string }
  | { type: 'use-brief'; briefId: string | null }
  | { type: 'rebuild' }
  | { type: 'listed' };

/** Why a write was refused. */
export type Unsaved = 'disk-full' | 'unavailable';

/**
 * What one look into a page's own data gave: read; no data there; data of another creator or note than the URL's; or a page that may
 * not be looked into.
 */
export type LiveOutcome = 'read' | 'none' | 'foreign' | 'unreachable';

/** What a view is told about its message. */
export interface Answer {
  unsaved?: Unsaved;
  /** The number of an edit in the journal. */
  change?: number;
  live?: LiveOutcome;
  probe?: string;
  briefId?: string;
}

const ask = (message: ViewMessage) => browser.runtime.sendMessage<ViewMessage, Answer | undefined>(message);

/** Tells the worker; rejects when the extension was updated under an open page. */
export async function tellWorker(message: ReaderMessage): Promise<void> {
  await browser.runtime.sendMessage(message);
}

/** Has the worker keep an edit; resolves to its number in the journal where it changed something, or to why it could not. */
export async function keepEdit(edit: Edit): Promise<Pick<Answer, 'change' | 'unsaved'>> {
  return (await ask({ type: 'edit', edit })) ?? { unsaved: 'unavailable' };
}

/** Has the worker look once into the data of a tab's page. Only on the user's own gesture: a popup or panel opened, Read pressed. */
export async function readLive(tabId: number): Promise<LiveOutcome> {
  const answer = await ask({ type: 'read-live', tabId });
  return answer?.live ?? 'unreachable';
}

/**
 * How a tab's page is built, to report a layout that changed: no texts, names, ids, figures or tokens, as JSON of at most 60 kB for the
 * user to copy; undefined for a page that may not be looked into. Only on the user's own gesture.
 */
export async function probePage(tabId: number): Promise<string | undefined> {
  const answer = await ask({ type: 'probe', tabId });
  return answer?.probe;
}

/**
 * Has the worker keep a brief, without an id as a new one, and judge the open pages by it where it is in use; resolves to the id that it
 * is kept under, or to why it is not; to neither where it was
 * removed meanwhile.
 */
export async function keepBrief(
  draft: { id?: string; brief: Brief },
  at: string
): Promise<Pick<Answer, 'briefId' | 'unsaved'>> {
  return (await ask({ type: 'save-brief', draft, at })) ?? { unsaved: 'unavailable' };
}

/** Has the worker judge by a brief, or by none; resolves to why it could not. */
export async function judgeByBrief(briefId: string | null): Promise<Unsaved | undefined> {
  const answer = await ask({ type: 'use-brief', briefId });
  return answer ? answer.unsaved : 'unavailable';
}

/** Has the worker bring open pages and all summaries in line with the rules in force; resolves when they are, or when asked again. */
export async function rebuildSummaries(): Promise<Unsaved | undefined> {
  const answer = await ask({ type: 'rebuild' });
  return answer ? answer.unsaved : 'unavailable';
}

/** Has the worker show on the toolbars who is on a list now. */
export async function showListed(): Promise<void> {
  await ask({ type: 'listed' });
}

/** What the worker tells the views: the number of a change that it made for a menu or a shortcut, or that the panel of a window was asked for. */
type WorkerMessage = { type: 'changed'; change: number } | { type: 'panel'; windowId: number };

/** Tells every open view of ours; nobody may be listening. */
export async function tellViews(message: WorkerMessage): Promise<void> {
  try {
    await browser.runtime.sendMessage(message);
  } catch (error) {
    if (!/Receiving end|Could not establish/i.test(String(error))) throw error;
  }
}

/** Hears what the worker tells the views until the returned function is called. */
export function watchWorker(heard: (message: WorkerMessage) => void): () => void {
  const listener = (message: unknown) => {
    if (isOfWorker(message)) heard(message);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

const isOfWorker = (message: unknown): message is WorkerMessage =>
  typeof message === 'object' &&
  message !== null &&
  'type' in message &&
  (message.type === 'changed' || message.type === 'panel');
