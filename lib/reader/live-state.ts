/** What is taken out of a page's own data: plain objects, lists, texts, numbers and booleans, without refs and without tokens. */
export interface LiveState {
  /** Origin and path of the page's address; its query holds tokens. */
  url: string;
  /** When the document was loaded, in ms since 1970. */
  loadedAt: number;
  /** The page's data wherever it lies, the first place first: its initial state, then its stores. */
  states: unknown[];
}

/** The parts of a window that are looked at. A test or a tool hands in a stand-in. */
export interface LivePage {
  location: { origin: string; pathname: string };
  performance: { timeOrigin: number };
  document?: { querySelector(selector: string): object | null };
  __INITIAL_STATE__?: unknown;
}

/**
 * Takes from the page's own data what is asked of it, once. It runs in the page's world, sent there as text, so it refers to nothing
 * outside itself. It reads own data properties only: no getter of the page's runs, no effect of Vue's is tracked (its proxies hand
 * descriptors through), nothing is defined, changed or thrown. What a shape does not name stays in the page.
 */
export function takeLiveState(page: LivePage = globalThis): LiveState | undefined {
  const MOST_LISTED = 5_000;
  const LONGEST_TEXT = 20_000;
  const LONGEST_MEDIA = 1_000_000;
  /** Properties looked at before the look ends: about a fifth of a second's worth. */
  let left = 500_000;

  const text = 0;
  const person = { userId: text, nickname: text };
  const counts = { likedCount: text, collectedCount: text, commentCount: text, shareCount: text, sticky: text };
  const card = { noteId: text, displayTitle: text, type: text, time: text, user: person, interactInfo: counts };
  const comment = {
    id: text,
    content: text,
    likeCount: text,
    createTime: text,
    ipLocation: text,
    showTags: [text],
    userInfo: person
  };
  const media = { video: { duration: text } };
  const note = {
    ...card,
    title: text,
    desc: text,
    ipLocation: text,
    tagList: [{ name: text, type: text }],
    atUserList: [{ nickname: text }],
    imageList: [{}],
    video: { capa: { duration: text }, media, mediaV2: media }
  };
  const detail = { currentTime: text, note, comments: { list: [{ ...comment, subComments: [comment] }] } };
  const user = {
    loggedIn: text,
    userInfo: { guest: text },
    userPageData: {
      userId: text,
      basicInfo: { userId: text, nickname: text, redId: text, gender: text, ipLocation: text, desc: text },
      interactions: [{ type: text, count: text, i18nCount: text }],
      tags: [{ tagType: text, name: text }],
      verifyInfo: { redOfficialVerifyType: text }
    },
    noteQueries: [{ userId: text, hasMore: text }],
    userAccountStatus: { toast: text },
    bannedInfo: { userId: text, serverBanned: text, reason: text }
  };

  const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
  const held = (holder: object, name: string): unknown => Object.getOwnPropertyDescriptor(holder, name)?.value;
  const has = (holder: object, name: string) => Object.getOwnPropertyDescriptor(holder, name) !== undefined;

  /** A ref holds its raw value beside one that Vue made reactive; a ref to a field names its object and the field. */
  const unref = (value: unknown): unknown => {
    let inner = value;
    for (let depth = 0; depth < 8 && isObject(inner); depth++) {
      const ref = inner;
      if (!has(ref, '_rawValue') && !has(ref, '__v_isRef')) return ref;
      const name = ['_rawValue', '_value', 'value'].find(candidate => has(ref, candidate));
      const [target, field] = [held(ref, '_object'), held(ref, '_key')];
      if (name !== undefined) inner = held(ref, name);
      else inner = isObject(target) && typeof field === 'string' ? held(target, field) : undefined;
    }
    return isObject(inner) && has(inner, '__v_isRef') ? undefined : inner;
  };

  /** What stands under a name of an object's own, out of its ref; undefined for a getter. */
  const own = (holder: unknown, name: string): unknown => {
    left -= 1;
    return isObject(holder) && left > 0 ? unref(held(holder, name)) : undefined;
  };
  const snakes: Record<string, string> = {};
  const at = (holder: unknown, name: string): unknown => {
    const found = own(holder, name);
    if (found !== undefined && found !== null) return found;
    snakes[name] ??= name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);
    return snakes[name] === name ? undefined : own(holder, snakes[name]);
  };

  /** The items of a list, of a set or map, or of an object that was written in place of a list ("0": …). */
  const itemsOf = (list: unknown): unknown[] => {
    const items: unknown[] = [];
    if (!isObject(list)) return items;
    const keep = (item: unknown) => {
      if (items.length < MOST_LISTED) items.push(unref(item));
    };
    for (const each of Array.isArray(list) ? [] : [Set.prototype.forEach, Map.prototype.forEach]) {
      try {
        // Throws on all but a set or map, and asks the page for nothing.
        each.call(list, keep);
      } catch {}
    }
    for (let i = items.length; i < MOST_LISTED && has(list, `${i}`); i++) items.push(own(list, `${i}`));
    return items;
  };

  const take = (value: unknown, shape: unknown): unknown => {
    if (shape === text) {
      if (typeof value === 'string') return value.slice(0, LONGEST_TEXT);
      return typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
    }
    if (typeof value === 'string') return value.length < LONGEST_MEDIA ? takeJson(value, shape) : undefined;
    if (!isObject(value) || !isObject(shape)) return undefined;
    if (Array.isArray(shape)) return itemsOf(value).flatMap(item => take(item, shape[0]) ?? []);
    const taken: Record<string, unknown> = {};
    for (const [name, part] of Object.entries(shape)) {
      const found = take(at(value, name), part);
      if (found !== undefined) taken[name] = found;
    }
    return taken;
  };

  /** Since 2026 a part of a note's video is written as a text of its own. */
  const takeJson = (json: string, shape: unknown): unknown => {
    try {
      const value: unknown = JSON.parse(json);
      return isObject(value) ? take(value, shape) : undefined;
    } catch {
      return undefined;
    }
  };

  /** The creator's own list alone: the others hold notes of other people. */
  const takeNotes = (lists: unknown): unknown => {
    const [first] = itemsOf(lists);
    const isOneList = at(first, 'user') ?? at(first, 'noteCard');
    const rows = itemsOf(isOneList ? lists : first);
    return [
      rows.map(row => take(row, at(row, 'noteCard') ? { id: text, noteCard: card } : { ...card, ...counts, id: text }))
    ];
  };

  /** The notes opened since the document was loaded whose author is the one that the page is about. */
  const takeDetails = (map: unknown, creatorId: string | undefined, postId: string | undefined): object => {
    const keys = isObject(map) ? Object.keys(map).slice(0, MOST_LISTED) : [];
    const details = keys.length > 0 ? keys.map(key => own(map, key)) : itemsOf(map);
    const idOf = (holder: unknown, name: string) => {
      const id = at(holder, name);
      return typeof id === 'string' ? id.toLowerCase() : undefined;
    };
    const authorOf = (entry: unknown) => idOf(at(at(entry, 'note'), 'user'), 'userId');
    const author = creatorId ?? authorOf(details.find(entry => postId && idOf(at(entry, 'note'), 'noteId') === postId));
    const kept = author ? details.filter(entry => authorOf(entry) === author).map(entry => take(entry, detail)) : [];
    return { noteDetailMap: kept, opened: details.filter(entry => isObject(at(entry, 'note'))).length };
  };

  try {
    const { origin, pathname } = page.location;
    const path = pathname.toLowerCase();
    const creatorId = /^\/user\/profile\/([0-9a-f]{24})\/?$/.exec(path)?.[1];
    const postId = creatorId ? undefined : /([0-9a-f]{24})\/?$/.exec(path)?.[1];
    const takeState = (userStore: unknown, noteStore: unknown): unknown[] => {
      if (!isObject(userStore) && !isObject(noteStore)) return [];
      const told = take(userStore, user);
      return [
        {
          user: { ...(isObject(told) && told), ...(creatorId && { notes: takeNotes(at(userStore, 'notes')) }) },
          note: takeDetails(at(noteStore, 'noteDetailMap'), creatorId, postId)
        }
      ];
    };
    const initial = own(page, '__INITIAL_STATE__');
    const app = own(page.document?.querySelector('#app'), '__vue_app__');
    const pinia = own(own(own(app, 'config'), 'globalProperties'), '$pinia');
    const stores = own(pinia, 'state');
    const taken: LiveState = {
      url: origin + pathname,
      loadedAt: page.performance.timeOrigin,
      states: [
        ...takeState(at(initial, 'user'), at(initial, 'note')),
        ...takeState(at(stores, 'user'), at(stores, 'note'))
      ]
    };
    // The browser asks whether what a script gives is a promise: without a prototype it asks nothing of the page's.
    Object.setPrototypeOf(taken, null);
    return taken;
  } catch {
    return undefined;
  }
}
