import { i18nCountText } from './count-text';
import { imageUrl } from './image-urls';
import type { SampleCreator, SamplePost } from './sample-creator';
import { seededRandom } from './seeded-random';
import { listed, perTab, spelled } from './state-form';
import { reversedKeys, type StateValue } from './state-literal';
import { countOrWord, headerCount, type View, wording } from './view';

/** Notes that the profile loads at a time. */
export const PAGE_SIZE = 30;
/** Notes that a guest is given, and no more. */
const GUEST_NOTES = 12;

/** How many notes stand on the page before the first scroll. */
export const firstPage = ({ posts }: SampleCreator, { viewer }: View) =>
  Math.min(posts.length, viewer === 'guest' ? GUEST_NOTES : PAGE_SIZE);

/** Whether more notes follow after the first `loaded`; a guest is never told that there are none. */
export const hasMore = ({ posts }: SampleCreator, loaded: number, { viewer }: View) =>
  viewer === 'guest' || loaded < posts.length;

const tagTypes = { age: 'info', location: 'location', college: 'college', profession: 'profession' } as const;

type Slice = { readonly [key: string]: StateValue };

/** A row of `user.notes[0]`: likes, and no other figure; other feeds have `more`. */
export function noteRow(
  creator: SampleCreator,
  post: SamplePost,
  index: number,
  view: View,
  more: { card?: Slice; counts?: Slice } = {}
): Slice {
  const id = view.viewer === 'guest' ? '' : post.id;
  const picture = imageUrl('cover', post.id, view.host);
  const row = {
    id,
    index,
    exposed: false,
    ssrRendered: index < PAGE_SIZE,
    xsecToken: post.xsecToken,
    noteCard: {
      noteId: id,
      xsecToken: post.xsecToken,
      displayTitle: post.title ?? '',
      type: post.kind === 'video' ? 'video' : 'normal',
      user: {
        userId: creator.id,
        nickname: creator.nickname,
        nickName: creator.nickname,
        avatar: imageUrl('avatar', creator.id, view.host)
      },
      interactInfo: {
        liked: false,
        likedCount: countOrWord(post.likes, '0', view),
        sticky: post.pinned,
        ...more.counts
      },
      cover: {
        width: 1080,
        height: Math.round(1080 * post.coverRatio),
        fileId: '',
        url: '',
        traceId: '',
        urlPre: picture,
        urlDefault: picture,
        infoList: [{ imageScene: 'WB_PRV', url: picture }]
      },
      ...more.card
    }
  };
  return spelled(row, view);
}

function userPageData(creator: SampleCreator, view: View): StateValue {
  const words = wording(view);
  const backwards = seededRandom(creator.id).chance(0.5);
  const figures = [
    ['follows', words.following, creator.following],
    ['fans', words.followers, creator.followers],
    ['interaction', words.likesAndCollects, creator.likesAndCollects]
  ] as const;
  const icon = `http://ci.xiaohongshu.com/icons/user/gender-${creator.gender ?? 'none'}-v1.png`;
  return {
    basicInfo: {
      nickname: creator.nickname,
      redId: creator.redId,
      gender: creator.gender === undefined ? 2 : creator.gender === 'female' ? 1 : 0,
      ipLocation: creator.ipLocation ?? '',
      desc: creator.bio ?? '',
      images: imageUrl('avatar', creator.id, view.host),
      imageb: imageUrl('avatar', creator.id, view.host)
    },
    interactions: figures.map(([type, name, count]) => {
      const shown = { type, name, count: headerCount(count, view) };
      const isTold = view.viewer === 'signed-in' && view.variant?.state !== 'four-lists';
      const entry = isTold ? { ...shown, i18nCount: i18nCountText(count) } : shown;
      return backwards ? reversedKeys(entry) : entry;
    }),
    tags: [
      ...(creator.gender === undefined || creator.labels.some(({ kind }) => kind === 'age')
        ? []
        : [{ tagType: 'info', name: '', icon }]),
      ...creator.labels.map(({ kind, text }) => ({
        tagType: tagTypes[kind],
        name: text,
        ...(kind === 'age' && { icon })
      }))
    ],
    tabPublic: {
      collection: false,
      collectionNote: { count: 33, display: false, lock: true },
      collectionBoard: { count: 0, display: false, lock: false }
    },
    extraInfo: { fstatus: 'none', blockType: 'DEFAULT' },
    ...(creator.verification === 'business' && { verifyInfo: { redOfficialVerifyType: 2 } }),
    result: { success: true, code: 0, message: 'success' }
  };
}

/** The parts of `user` that change from profile to profile, with the first page of notes. */
export function profileSlice(creator: SampleCreator, view: View): Slice {
  const loaded = firstPage(creator, view);
  const last = creator.posts[loaded - 1];
  const query = { num: PAGE_SIZE, userId: creator.id, page: 1 };
  const own = creator.posts.slice(0, loaded).map((post, i) => noteRow(creator, post, i, view));
  return {
    userPageData: userPageData(creator, view),
    notes: listed(perTab(own, [], view), view),
    noteQueries: perTab(
      { ...query, cursor: last === undefined ? '' : last.id, hasMore: hasMore(creator, loaded, view) },
      { ...query, cursor: '', hasMore: true },
      view
    )
  };
}
