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

interface ServerState {
  user: Row & { userPageData: Row; notes: Row[][]; noteQueries: (Row & { hasMore: boolean })[]; loggedIn: boolean };
  feed: Row & { feeds: Row[] };
  note: Row & { currentNoteId: string; noteDetailMap: Record<string, Row & { comments: { list: Row[] } }> };
}

/** The parts of the server's state that change as the user moves about. */
export type PageState = Pick<ServerState['user'], 'userPageData' | 'notes' | 'noteQueries'>;

const server = (window as unknown as { __INITIAL_STATE__: ServerState }).__INITIAL_STATE__;

/** `window.__INITIAL_STATE__` after hydration: some leaves are refs, the map of notes is plain. */
export const live = {
  userPageData: new Ref(server.user.userPageData),
  notes: new Ref(server.user.notes),
  noteQueries: new Ref(server.user.noteQueries),
  feeds: new Ref(server.feed.feeds),
  currentNoteId: new Ref(server.note.currentNoteId),
  noteDetailMap: server.note.noteDetailMap
};

export const guest = !server.user.loggedIn;

Object.assign(server.user, {
  loggedIn: new Ref(server.user.loggedIn),
  userPageData: live.userPageData,
  notes: live.notes,
  noteQueries: live.noteQueries
});
Object.assign(server.feed, { feeds: live.feeds });
Object.assign(server.note, { currentNoteId: live.currentNoteId });

/** Puts another creator's state in place of the one before. */
export function showUser({ userPageData, notes, noteQueries }: PageState): void {
  live.userPageData.value = userPageData;
  live.notes.value = notes;
  live.noteQueries.value = noteQueries;
}
