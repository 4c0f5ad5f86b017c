import type { Listed } from './card-html';
import { noteDetail } from './note-state';
import { noteRow, profileSlice } from './profile-state';
import type { SampleCreator } from './sample-creator';
import type { StateValue } from './state-literal';
import type { View } from './view';

type Slice = { readonly [key: string]: StateValue };

const nothingLoaded: Slice = {
  userPageData: {},
  notes: [[], [], []],
  noteQueries: [1, 2, 3].map(() => ({ num: 30, cursor: '', userId: '', hasMore: true, page: 1 }))
};

/** A row of `feed.feeds`, which every card of /explore has. */
export const feedRow = ({ author, post }: Listed, index: number, view: View): StateValue => ({
  ...Object(noteRow(author, post, index, { ...view, viewer: 'signed-in' })),
  modelType: 'note',
  ignore: false,
  trackId: `trk_${index}`
});

function state(view: View, user: Slice, feeds: StateValue, note: Slice): StateValue {
  const guest = view.viewer === 'guest';
  return {
    global: {
      appSettings: { notificationInterval: 30 },
      supportWebp: true,
      serverTime: view.now,
      grayModeConfig: undefined
    },
    user: {
      loggedIn: !guest,
      activated: false,
      userInfo: guest
        ? { guest: true, userId: '5f0000000000000000000abc' }
        : {
            guest: false,
            userId: '5f0000000000000000000abc',
            redId: '100200300',
            nickname: '观看者',
            gender: 0,
            desc: '',
            images: ''
          },
      follow: { pendingIds: new Set<StateValue>(), collectedIds: new Set<StateValue>() },
      activeTab: { key: 0, index: 0, query: 'note', label: '笔记', lock: false, subTabs: undefined, feedType: 0 },
      activeSubTab: undefined,
      ...user,
      isFetchingNotes: [false, false, false],
      tabScrollTop: [0, 0, 0],
      userFetchingStatus: 'resolved',
      userNoteFetchingStatus: ['resolved', '', ''],
      bannedInfo: { userId: '', serverBanned: false, code: 0, showAlert: false, reason: '', api: '' },
      firstFetchNote: false,
      pageScrolled: 0,
      isOwnBoard: false
    },
    board: { boardListData: {}, isLoadingBoardList: false },
    login: { loginMethod: undefined, countDown: undefined, showLogin: false },
    feed: {
      query: { cursorScore: '' },
      feeds,
      isFetching: false,
      unreadIds: new Set<StateValue>(['homefeed_recommend'])
    },
    layout: {
      layoutInfoReady: false,
      columns: 5,
      columnsWithSidebar: 5,
      gap: { vertical: 16, horizontal: 32 },
      bufferRow: 4
    },
    search: { state: 'auto', feeds: [], searchValue: '' },
    activity: { isOpen: false },
    note: {
      serverRequestInfo: { state: 'success', errorCode: 0, errMsg: '' },
      volume: 0,
      autoplay: undefined,
      ...note
    },
    nioStore: { collectionListDataSource: undefined, error: undefined },
    notification: { isFetching: false, notificationCount: { unreadCount: 0, mentions: 0 } }
  };
}

const noNote: Slice = { firstNoteId: '', currentNoteId: '', noteDetailMap: {} };

/** What the server writes into a profile page. */
export const profileState = (creator: SampleCreator, view: View) =>
  state(view, profileSlice(creator, view), [], noNote);

/** What the server writes into /explore. */
export const exploreState = (feed: readonly Listed[], view: View) =>
  state(
    view,
    nothingLoaded,
    feed.map((listed, i) => feedRow(listed, i, view)),
    noNote
  );

/** What the server writes into a page of one note. */
export const noteState = (creator: SampleCreator, postId: string, view: View) => {
  const post = creator.posts.find(({ id }) => id === postId);
  if (post === undefined) throw new RangeError(`${creator.nickname} has no note ${postId}`);
  const note = {
    firstNoteId: postId,
    currentNoteId: postId,
    noteDetailMap: { [postId]: noteDetail(creator, post, view) }
  };
  return state(view, nothingLoaded, [], note);
};

/** What the server writes into a page with neither. */
export const emptyState = (view: View) => state(view, nothingLoaded, [], noNote);
