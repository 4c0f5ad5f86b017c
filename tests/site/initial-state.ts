import { bannedSlice } from './banned-html';
import { type Board, boardEnd } from './board-html';
import type { Listed } from './card-html';
import { boardRows, feedRow, searchRows } from './feed-state';
import { noteDetail } from './note-state';
import { profileSlice } from './profile-state';
import type { SampleCreator } from './sample-creator';
import { ordered, perTab, setOf } from './state-form';
import type { StateValue } from './state-literal';
import type { View } from './view';

type Slice = { readonly [key: string]: StateValue };

/** What one page puts into the state that all pages have. */
interface Filled {
  user?: Slice;
  feeds?: StateValue;
  search?: Slice;
  board?: Slice;
  note?: Slice;
}

const nothingLoaded = (view: View): Slice => ({
  userPageData: {},
  notes: perTab([], [], view),
  noteQueries: perTab(1, 1, view).map(page => ({ num: 30, cursor: '', userId: '', hasMore: true, page }))
});

const viewerInfo = (guest: boolean): Slice =>
  guest
    ? { guest: true, userId: '5f0000000000000000000abc' }
    : {
        guest: false,
        userId: '5f0000000000000000000abc',
        redId: '100200300',
        nickname: '观看者',
        gender: 0,
        desc: '',
        images: ''
      };

function userSlice(user: Slice, view: View): Slice {
  const guest = view.viewer === 'guest';
  const sets = { pendingIds: setOf([], view), collectedIds: setOf([], view) };
  return {
    loggedIn: !guest,
    activated: false,
    userInfo: viewerInfo(guest),
    follow: view.variant?.state === 'four-lists' ? [] : sets,
    activeTab: { key: 0, index: 0, query: 'note', label: '笔记', lock: false, subTabs: undefined, feedType: 0 },
    activeSubTab: undefined,
    bannedInfo: { userId: '', serverBanned: false, code: 0, showAlert: false, reason: '', api: '' },
    ...user,
    isFetchingNotes: perTab(false, false, view),
    tabScrollTop: perTab(0, 0, view),
    userFetchingStatus: 'resolved',
    userNoteFetchingStatus: perTab('resolved', '', view),
    firstFetchNote: false,
    pageScrolled: 0,
    isOwnBoard: false
  };
}

const noNote: Slice = { firstNoteId: '', currentNoteId: '', noteDetailMap: {} };

function state(view: View, { user = nothingLoaded(view), feeds = [], search, board, note = noNote }: Filled): Slice {
  const slices = {
    global: {
      appSettings: { notificationInterval: 30 },
      supportWebp: true,
      serverTime: view.now,
      grayModeConfig: undefined
    },
    user: userSlice(user, view),
    board: { boardListData: {}, isLoadingBoardList: false, boardFeedsMap: {}, ...board },
    login: { loginMethod: undefined, countDown: undefined, showLogin: view.variant?.login === 'asked' },
    feed: {
      query: { cursorScore: '' },
      feeds,
      isFetching: false,
      unreadIds: setOf(['homefeed_recommend'], view)
    },
    layout: {
      layoutInfoReady: false,
      columns: 5,
      columnsWithSidebar: 5,
      gap: { vertical: 16, horizontal: 32 },
      bufferRow: 4
    },
    search: { state: 'auto', feeds: [], searchValue: '', ...search },
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
  return ordered(slices, view);
}

/** What the server writes into a profile page. */
export const profileState = (creator: SampleCreator, view: View) => state(view, { user: profileSlice(creator, view) });

/** What it writes into that of a closed account. */
export const bannedState = (creator: SampleCreator, view: View) => state(view, { user: bannedSlice(creator) });

/** What the server writes into /explore. */
export const exploreState = (feed: readonly Listed[], view: View) =>
  state(view, { feeds: feed.map((listed, i) => feedRow(listed, i, view)) });

/** What the server writes into a page of search results, of which guests get none. */
export const searchState = (results: readonly Listed[], keyword: string, view: View) =>
  state(view, {
    search: { searchValue: keyword, feeds: view.viewer === 'guest' ? [] : searchRows(results, 0, view), hasMore: true }
  });

/** What the server writes into a board. */
export const boardState = (board: Board, view: View) =>
  state(view, {
    board: {
      boardDetails: { [board.id]: { id: board.id, name: board.name, user: { userId: board.owner.id } } },
      boardFeedsMap: {
        [board.id]: { notes: boardRows(board, 0, view), hasMore: boardEnd(0) < board.notes.length, cursor: '' }
      }
    }
  });

/** What the server writes into a page of one note. */
export const noteState = (creator: SampleCreator, postId: string, view: View) => {
  const post = creator.posts.find(({ id }) => id === postId);
  if (post === undefined) throw new RangeError(`${creator.nickname} has no note ${postId}`);
  const noteDetailMap = { [postId]: noteDetail(creator, post, view) };
  return state(view, { note: { firstNoteId: postId, currentNoteId: postId, noteDetailMap } });
};

/** What the server writes into a page with none of these. */
export const emptyState = (view: View) => state(view, {});
