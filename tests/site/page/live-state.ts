import { hasRefsEverywhere } from './behaviour';

type Row = Record<string, unknown>;

/** As Vue makes them: the value behind a getter, the raw one beside it, and a circle that JSON cannot write. */
export class Ref<T> {
  readonly __v_isRef = true;
  readonly dep: { owner: Ref<T> };
  _rawValue: T;
  _value: T;

  constructor(value: T) {
    this._rawValue = value;
    this._value = value;
    this.dep = { owner: this };
  }

  get value(): T {
    return this._value;
  }

  set value(value: T) {
    this._rawValue = value;
    this._value = value;
  }
}

export interface NoteDetail {
  note: Row;
  comments: { list: Row[]; hasMore: boolean; firstRequestFinish: boolean };
}

/** Lists of notes, one of each tab; some versions of the site write an object in their place. */
export type Lists = Row[][] | Record<number, Row[]>;

interface ServerState {
  user: Row & { userPageData: Row; notes: Lists; noteQueries: Row[]; loggedIn: boolean };
  feed: Row & { feeds: Row[] };
  search: Row & { feeds: Row[] };
  board: Row & { boardFeedsMap: Record<string, { notes: Row[] }> };
  note: Row & { currentNoteId: string; noteDetailMap: Record<string, NoteDetail> };
}

/** The parts of the server's state that change as the user moves about. */
export interface PageState {
  user: Pick<ServerState['user'], 'userPageData' | 'notes' | 'noteQueries'>;
  feed: Pick<ServerState['feed'], 'feeds'>;
  search: Pick<ServerState['search'], 'feeds'>;
  board: Pick<ServerState['board'], 'boardFeedsMap'>;
}

const page = window as unknown as { __INITIAL_STATE__: Row & ServerState };
const server = { ...page.__INITIAL_STATE__ };

/** Rows as hydration leaves them. */
export const hydrated = (rows: Row[]): Row[] =>
  hasRefsEverywhere ? rows.map(row => (row.noteCard ? { ...row, noteCard: new Ref(row.noteCard) } : row)) : rows;

const hydratedLists = (lists: Lists): Lists =>
  Array.isArray(lists)
    ? lists.map(hydrated)
    : Object.fromEntries(Object.entries(lists).map(([tab, rows]) => [tab, hydrated(rows)]));

/** `window.__INITIAL_STATE__` after hydration: some leaves are refs, the map of notes is plain. */
export const live = {
  userPageData: new Ref(server.user.userPageData),
  notes: new Ref(hydratedLists(server.user.notes)),
  noteQueries: new Ref(server.user.noteQueries),
  feeds: new Ref(hydrated(server.feed.feeds)),
  results: new Ref(hydrated(server.search.feeds)),
  boards: new Ref(server.board.boardFeedsMap),
  currentNoteId: new Ref(server.note.currentNoteId),
  noteDetailMap: server.note.noteDetailMap
};

export const guest = !server.user.loggedIn;

const { userPageData, notes, noteQueries, currentNoteId } = live;
Object.assign(server.user, { loggedIn: new Ref(server.user.loggedIn), userPageData, notes, noteQueries });
Object.assign(server.feed, { feeds: live.feeds });
Object.assign(server.search, { feeds: live.results });
Object.assign(server.board, { boardFeedsMap: live.boards });
Object.assign(server.note, { currentNoteId });
if (hasRefsEverywhere)
  for (const name of ['user', 'feed', 'search', 'board', 'note'] as const)
    page.__INITIAL_STATE__[name] = new Ref(server[name]) as never;

/** Keeps what the server told of a note. */
export function keepNote(id: string, detail: NoteDetail): void {
  live.noteDetailMap[id] = hasRefsEverywhere ? { ...detail, note: new Ref(detail.note) as never } : detail;
}

/** Puts another page's state in place of the one before; its cards' rows follow with `showCards`. */
export function showPage({ user, feed, search, board }: PageState): void {
  live.userPageData.value = user.userPageData;
  live.notes.value = Array.isArray(user.notes) ? user.notes.map(() => []) : {};
  live.noteQueries.value = user.noteQueries;
  live.feeds.value = hydrated(feed.feeds);
  live.results.value = hydrated(search.feeds);
  live.boards.value = board.boardFeedsMap;
}

/** The rows of a profile's cards. */
export function showCards({ user }: PageState): void {
  live.notes.value = hydratedLists(user.notes);
}
