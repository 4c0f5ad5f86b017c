import { imageUrl } from './image-urls';
import type { SampleCreator, SamplePost } from './sample-creator';
import { seededRandom } from './seeded-random';
import { spelled } from './state-form';
import type { StateValue } from './state-literal';
import type { Thread } from './threads';
import { countOrWord, type View } from './view';

/** A comment as the page state holds it. */
export const commentRow = (thread: Thread, noteId: string, view: View): StateValue => ({
  id: thread.id,
  noteId,
  content: thread.text,
  likeCount: countOrWord(thread.likes, '0', view),
  createTime: thread.at,
  ...(thread.ipLocation !== undefined && { ipLocation: thread.ipLocation }),
  liked: false,
  status: 0,
  userInfo: {
    userId: thread.author.id,
    nickname: thread.author.nickname,
    image: imageUrl('avatar', thread.author.id, view.host)
  },
  subCommentCount: String(thread.replies.length),
  subComments: thread.replies.slice(0, 1).map(reply => ({
    id: reply.id,
    noteId,
    content: reply.text,
    likeCount: countOrWord(reply.likes, '0', view),
    createTime: reply.at,
    ...(reply.ipLocation !== undefined && { ipLocation: reply.ipLocation }),
    userInfo: { userId: reply.author.id, nickname: reply.author.nickname },
    targetComment: { id: thread.id, userInfo: { userId: thread.author.id, nickname: thread.author.nickname } },
    showTags: reply.byCreator ? ['is_author'] : []
  })),
  subCommentHasMore: thread.replies.length > 1,
  showTags: []
});

function picture(id: string, view: View): StateValue {
  const url = imageUrl('cover', id, view.host);
  return {
    width: 1080,
    height: 1440,
    url: '',
    urlPre: url,
    urlDefault: url,
    fileId: '',
    traceId: '',
    livePhoto: false
  };
}

/** An entry of `note.noteDetailMap`; its comments are filled in by the page. */
export function noteDetail(
  creator: SampleCreator,
  post: SamplePost,
  view: View
): { readonly [key: string]: StateValue } {
  const topics = post.topics.map(name => ` #${name}[话题]#`).join('');
  const mentions = post.mentions.map(name => ` @${name}`).join('');
  const random = seededRandom(post.id);
  const published = Date.parse(post.publishedAt);
  const detail = {
    currentTime: view.now,
    comments: { list: [], cursor: '', hasMore: true, loading: false, firstRequestFinish: false },
    note: {
      noteId: post.id,
      xsecToken: post.xsecToken,
      type: post.kind === 'video' ? 'video' : 'normal',
      title: post.title ?? '',
      desc: `${post.body}\n${mentions}${topics}`,
      time: published,
      lastUpdateTime: post.editedAt === undefined ? published : Date.parse(`${post.editedAt}T12:00:00+08:00`),
      ipLocation: post.ipLocation ?? '',
      user: {
        userId: creator.id,
        nickname: creator.nickname,
        avatar: imageUrl('avatar', creator.id, view.host),
        xsecToken: post.xsecToken
      },
      interactInfo: {
        liked: false,
        likedCount: countOrWord(post.likes, '0', view),
        collected: false,
        collectedCount: countOrWord(post.collects, '0', view),
        commentCount: countOrWord(post.comments, '0', view),
        shareCount: countOrWord(post.shares, '0', view),
        followed: false,
        relation: 'none'
      },
      tagList: post.topics.map(name => ({ id: random.hex(24), name, type: 'topic' })),
      atUserList: post.mentions.map(nickname => ({ userId: random.hex(24), nickname, xsecToken: post.xsecToken })),
      imageList: Array.from({ length: post.imageCount }, (_, i) => picture(`${post.id}-${i}`, view)),
      ...(post.videoSeconds !== undefined && {
        video: { capa: { duration: post.videoSeconds }, media: { videoId: 1, video: { duration: post.videoSeconds } } }
      }),
      shareInfo: { unShare: false }
    }
  };
  return { ...detail, note: spelled(detail.note, view) };
}
