import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LivePage, takeLiveState } from '@/lib/reader/live-state';

const CREATOR = '5f3a1c0e0000000001008400';
const OTHER = '5b1c2d3e0000000001001234';
const POST = '68a1b2c3000000001203abcd';
const URL_OF = { profile: `/user/profile/${CREATOR}`, note: `/explore/${POST}` };

/** A page with a state. `document` may hold the app's stores. */
const page = (state: unknown, pathname = URL_OF.profile, document?: LivePage['document']): LivePage => ({
  location: { origin: 'https://www.xiaohongshu.com', pathname },
  performance: { timeOrigin: 1 },
  ...(document && { document }),
  __INITIAL_STATE__: state
});

const ref = (value: unknown) => {
  const made = { __v_isRef: true, _rawValue: value, _value: 'reactive', dep: {} };
  made.dep = { owner: made };
  return made;
};

const card = (id: string, author = CREATOR) => ({
  id,
  xsecToken: 'SECRET',
  noteCard: {
    noteId: id,
    displayTitle: '早八底妆',
    type: 'normal',
    user: { userId: author },
    interactInfo: { likedCount: '9' }
  }
});
const detail = (id: string, author = CREATOR) => ({
  currentTime: 5,
  comments: { list: [{ id, content: '求色号！', xsecToken: 'SECRET', userInfo: { userId: OTHER, image: 'x' } }] },
  note: {
    noteId: id,
    title: 'x',
    desc: 'y',
    user: { userId: author, avatar: 'x', xsecToken: 'SECRET' },
    imageList: [{ url: 'x' }]
  }
});
const state = {
  user: {
    loggedIn: true,
    userInfo: { guest: false, userId: OTHER, redId: 'viewer', nickname: '观看者' },
    userPageData: {
      basicInfo: { nickname: '阿梨', redId: 'ali_skin', images: 'x' },
      interactions: [{ type: 'fans', count: '9' }]
    },
    notes: [[card(POST)], [card(OTHER, OTHER)], []],
    noteQueries: [{ userId: CREATOR, hasMore: true, cursor: 'x' }]
  },
  note: { noteDetailMap: { [POST]: detail(POST), [OTHER]: detail(OTHER, OTHER) } },
  feed: { feeds: [1] }
};
const shownCard = {
  id: POST,
  noteCard: {
    noteId: POST,
    displayTitle: '早八底妆',
    type: 'normal',
    user: { userId: CREATOR },
    interactInfo: { likedCount: '9' }
  }
};
const shownDetail = {
  currentTime: 5,
  note: { noteId: POST, title: 'x', desc: 'y', user: { userId: CREATOR }, imageList: [{}] },
  comments: { list: [{ id: POST, content: '求色号！', userInfo: { userId: OTHER } }] }
};
const user = {
  loggedIn: true,
  userInfo: { guest: false },
  userPageData: { basicInfo: { nickname: '阿梨', redId: 'ali_skin' }, interactions: [{ type: 'fans', count: '9' }] },
  noteQueries: [{ userId: CREATOR, hasMore: true }]
};

/** The same data as a page holds it, each part made by `make`. */
const madeBy = (value: unknown, make: (value: object) => unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).map(([key, part]) => [key, madeBy(part, make)]);
  return make(Array.isArray(value) ? parts.map(([, part]) => part) : Object.fromEntries(parts));
};

describe('what is taken of a page', () => {
  it('is what is asked of a profile, and of the notes of its creator, and nothing else', () => {
    expect(takeLiveState(page(state))).toEqual({
      url: `https://www.xiaohongshu.com${URL_OF.profile}`,
      loadedAt: 1,
      states: [{ user: { ...user, notes: [[shownCard]] }, note: { noteDetailMap: [shownDetail], opened: 2 } }]
    });
  });

  it('is the note in its address, with those of the same author', () => {
    const second = '68b1b2c3000000001203abcd';
    const more = { ...state, note: { noteDetailMap: { ...state.note.noteDetailMap, [second]: detail(second) } } };
    expect(takeLiveState(page(more, URL_OF.note))?.states).toEqual([
      {
        user,
        note: {
          noteDetailMap: [shownDetail, expect.objectContaining({ note: expect.objectContaining({ noteId: second }) })],
          opened: 3
        }
      }
    ]);
    expect(takeLiveState(page(more, `/explore/${CREATOR}`))?.states).toEqual([
      { user, note: { noteDetailMap: [], opened: 3 } }
    ]);
  });

  it.each([
    ['refs at every level', (value: object) => ref(value)],
    ['refs in refs', (value: object) => ref(ref(value))],
    ['refs that name a field', (value: object) => ({ __v_isRef: true, _object: { field: value }, _key: 'field' })],
    ['lists as objects', (value: object) => (Array.isArray(value) ? { ...value } : value)],
    ['lists as sets', (value: object) => (Array.isArray(value) ? new Set(value) : value)],
    [
      'snake case',
      (value: object) =>
        Array.isArray(value)
          ? value
          : Object.fromEntries(
              Object.entries(value).map(([key, part]) => [
                key.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`),
                part
              ])
            )
    ]
  ])('is the same with %s', (_, make) => {
    expect(takeLiveState(page(madeBy(state, make)))).toEqual(takeLiveState(page(state)));
  });

  it('is the same of a map of notes', () => {
    const notes = new Map(Object.entries(state.note.noteDetailMap));
    expect(takeLiveState(page({ ...state, note: { noteDetailMap: notes } }))).toEqual(takeLiveState(page(state)));
  });

  it('comes from the stores of the app, too', () => {
    const app = { config: { globalProperties: { $pinia: { state: ref(state) } } } };
    const document = { querySelector: (selector: string) => (selector === '#app' ? { __vue_app__: app } : null) };
    const [first] = takeLiveState(page(state))?.states ?? [];
    expect(takeLiveState(page(undefined, URL_OF.profile, document))?.states).toEqual([first]);
    expect(takeLiveState(page(state, URL_OF.profile, document))?.states).toEqual([first, first]);
  });

  it.each([undefined, null, 0, 'x', [], {}, { user: 1 }, { user: null, note: [] }, new Map(), () => 1])(
    'is nothing of %j',
    odd => {
      expect(JSON.stringify(takeLiveState(page(odd)))).not.toContain('"id"');
    }
  );

  it('is bounded in width and length, and ends where data goes in circles', () => {
    const circle: Record<string, unknown> = { nickname: '长'.repeat(100_000) };
    Object.assign(circle, {
      user: circle,
      userPageData: circle,
      basicInfo: circle,
      notes: circle,
      noteQueries: circle
    });
    const many = Array.from({ length: 100_000 }, () => card(POST));
    const wide = takeLiveState(page({ ...state, user: { ...state.user, notes: [many] } }));
    expect(wide?.states[0]).toMatchObject({ user: { notes: [{ length: 5_000 }] } });
    expect(JSON.stringify(takeLiveState(page(circle))).length).toBeLessThan(200_000);
  });

  it('never throws, whatever the page holds', () => {
    const hostile = fc.object({
      key: fc.constantFrom(...Object.keys(state.user), 'user', 'note', '_rawValue', '__v_isRef', 'noteCard', '0'),
      maxDepth: 6,
      values: [fc.string(), fc.constant(undefined), fc.constant(Symbol('x')), fc.bigInt(), fc.func(fc.nat())]
    });
    fc.assert(
      fc.property(hostile, data => {
        const { states = [] } = takeLiveState(page(data)) ?? {};
        expect(() => JSON.stringify(states)).not.toThrow();
      })
    );
  });
});

describe('the page', () => {
  /** Counts whatever of the page's own runs while it is looked into. */
  function watched() {
    const ran: string[] = [];
    const make = (value: object): unknown => {
      Object.defineProperty(value, 'toJSON', { value: () => ran.push('toJSON') });
      Object.defineProperty(value, 'valueOf', { value: () => ran.push('valueOf') });
      Object.defineProperty(value, 'toString', { value: () => ran.push('toString') });
      Object.defineProperty(value, Symbol.iterator, { get: () => ran.push('iterator') });
      const holder = {
        __v_isRef: true,
        _rawValue: value,
        get value() {
          ran.push('value');
          return value;
        }
      };
      // As Vue's reactive proxies: no trap for descriptors.
      return new Proxy(holder, {
        get: (_, key) => ran.push(`get ${String(key)}`),
        has: (_, key) => ran.push(`has ${String(key)}`) > 0,
        set: (_, key) => ran.push(`set ${String(key)}`) > 0,
        deleteProperty: (_, key) => ran.push(`delete ${String(key)}`) > 0,
        defineProperty: (_, key) => ran.push(`define ${String(key)}`) > 0
      });
    };
    return { ran, data: madeBy(state, make) };
  }

  it('runs nothing of its own', () => {
    const { ran, data } = watched();
    expect(takeLiveState(page(data))).toEqual(takeLiveState(page(state)));
    expect(takeLiveState(page(data, URL_OF.note))).toEqual(takeLiveState(page(state, URL_OF.note)));
    expect(ran).toEqual([]);
  });

  it('runs no getter, even one that throws', () => {
    const guarded = { user: { ...state.user }, note: {} };
    Object.defineProperty(guarded.user, 'userPageData', {
      get: () => {
        throw new Error('looked at');
      }
    });
    const { userPageData: _, ...rest } = user;
    expect(takeLiveState(page(guarded))?.states).toEqual([
      { user: { ...rest, notes: [[shownCard]] }, note: { noteDetailMap: [], opened: 0 } }
    ]);
  });

  it('stays frozen', () => {
    const frozen = madeBy(state, value => Object.freeze(value));
    expect(takeLiveState(page(frozen))).toEqual(takeLiveState(page(state)));
  });

  it('is sent the function as text, which refers to nothing outside itself', () => {
    const sent: typeof takeLiveState = new Function(`return ${takeLiveState.toString()}`)();
    expect(sent(page(state))).toEqual(takeLiveState(page(state)));
    const defaults: typeof takeLiveState = new Function('globalThis', `return ${takeLiveState.toString()}`)(
      page(state)
    );
    expect(defaults()).toEqual(takeLiveState(page(state)));
  });

  it('gives away no token and no account but the creator’s and those who comment', () => {
    const taken = JSON.stringify([takeLiveState(page(state)), takeLiveState(page(state, URL_OF.note))]);
    expect(taken).not.toMatch(/SECRET|xsec|token|viewer|观看者/);
  });
});
