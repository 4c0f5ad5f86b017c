/** Small pages in the shape of the site's, for one point of a test each. */
export const CREATOR = '5f3a1c0e0000000001008400';
export const OTHER = '5b1c2d3e0000000001001234';
export const POST = '68a1b2c3000000001203abcd';

/** The id of a note made at an ISO instant. */
export const idAt = (iso: string, tail = '000000001203abcd'): string =>
  `${(Date.parse(iso) / 1000).toString(16)}${tail}`;

export interface CardFacts {
  id?: string;
  authorId?: string;
  authorName?: string;
  ownerId?: string;
  title?: string;
  likes?: string;
  place?: number | null;
  pinned?: boolean;
  video?: boolean;
  /** Where the note's id stands; "nowhere" is what guests get. */
  idIn?: 'links' | 'attribute' | 'nowhere';
  bare?: boolean;
}

export function card({
  id = POST,
  authorId = CREATOR,
  authorName = '阿梨护肤笔记',
  ownerId = CREATOR,
  title = '早八底妆',
  likes = '1558',
  place = 0,
  pinned = false,
  video = false,
  idIn = 'links',
  bare = false
}: CardFacts = {}): string {
  const linked = idIn === 'links' ? id : '';
  return `<section${bare ? '' : ' class="note-item"'}${place === null ? '' : ` data-index="${place}"`}${idIn === 'attribute' ? ` data-note-id="${id}"` : ''}><div>
    <a style="display:none" href="/explore/${linked}"></a>
    <a class="cover mask ld" href="/user/profile/${ownerId}/${linked}?xsec_token=SECRET=&xsec_source=pc_user"><img>${video ? '<span class="play-icon"><svg><use xlink:href="#play-s"></use></svg></span>' : ''}${pinned ? '<div class="top-tag-area"><div class="top-wrapper">置顶</div></div>' : ''}</a>
    <div class="footer">${title ? `<a class="title" href="/x"><span>${title}</span></a>` : ''}
      <div class="author-wrapper"><a class="author" href="/user/profile/${authorId}?xsec_token=SECRET"><img class="author-avatar"><span class="name">${authorName}</span></a><span class="like-wrapper like-active"><svg class="like-icon"><use xlink:href="#like"></use></svg><span class="count" selected-disabled-search>${likes}</span></span></div>
    </div></div></section>`;
}

export interface ProfileFacts {
  header?: string;
  nickname?: string;
  redId?: string;
  counters?: [text: string, label: string][];
  cards?: string;
  below?: string;
  collected?: string;
  logged?: '1' | '0' | null;
  activeTab?: string;
  state?: string;
  title?: string;
}

export const COUNTERS: [string, string][] = [
  ['212', '关注'],
  ['35.1万', '粉丝'],
  ['319.4万', '获赞与收藏']
];

export const header = ({
  nickname = '阿梨护肤笔记',
  redId = '小红书号：ali_skin',
  counters = COUNTERS
}: ProfileFacts): string => `
  <div class="user"><div class="user-info"><div class="info-part"><div class="info">
    <div class="basic-info"><div class="user-basic">
      <div class="user-nickname"><div class="user-name">${nickname}</div></div>
      <div class="user-content"><span class="user-redId">${redId}</span><span class="user-IP"> IP属地：浙江</span></div>
    </div></div>
    <div class="user-desc">干敏皮｜成分党\n合作见置顶</div>
    <div class="user-tags">
      <div class="tag-item"><div class="gender"><svg><use xlink:href="#female"></use></svg><span class="gender-text">26岁</span></div></div>
      <div class="tag-item"><div>浙江杭州</div></div><div class="tag-item"><div>美妆博主</div></div>
    </div>
    <div class="data-info"><div class="user-interactions">${counters.map(([text, label]) => `<div><span class="count">${text}</span><span class="shows">${label}</span></div>`).join('')}</div></div>
  </div></div></div></div>`;

export function profile(facts: ProfileFacts = {}): string {
  const {
    cards = card(),
    below = '',
    collected = '',
    logged = '1',
    activeTab = '笔记',
    state = '',
    title = 'x'
  } = facts;
  return `<!doctype html><html><head><title>${title}</title></head><body><div id="app"><div id="global"${logged === null ? '' : ` data-logged="${logged}"`}>
    <div id="userPageContainer" class="user-page">${facts.header ?? header(facts)}
      <div class="reds-tabs-list"><div class="reds-tab-item active"><span>${activeTab}</span></div></div>
      <div class="feeds-tab-container">
        <div class="tab-content-item"><div id="userPostedFeeds" class="feeds-container">${cards}</div>${below}</div>
        <div class="tab-content-item"><div class="feeds-container">${collected}</div><div class="end-container">- THE END -</div><div class="empty-container"><div class="empty-text">TA 还没有发布任何内容哦</div></div></div>
      </div></div></div></div>${state && `<script>window.__INITIAL_STATE__=${state}</script>`}</body></html>`;
}

/** A state script as a server writes it since 2026. */
export function profileState({
  userId = CREATOR,
  redId = 'ali_skin',
  nickname = '阿梨护肤笔记',
  fans = '35.1万',
  fansI18n = '351.2K',
  hasMore = true,
  notes = ''
}: {
  userId?: string;
  redId?: string;
  nickname?: string;
  fans?: string;
  fansI18n?: string;
  hasMore?: boolean;
  notes?: string;
} = {}): string {
  return `{"user":{"loggedIn":true,"userInfo":{"guest":false,"userId":"5f0000000000000000000abc","redId":"viewer","nickname":"观看者"},"follow":{"pendingIds":new Set([]),"collectedIds":new Set(["x"])},
    "userPageData":{"basicInfo":{"nickname":"${nickname}","redId":"${redId}","gender":1,"ipLocation":"浙江","desc":"干敏皮","images":"https:\\u002F\\u002Fx"},
    "interactions":[{"i18nCount":"212","type":"follows","name":"关注","count":"212"},{"type":"fans","name":"粉丝","count":"${fans}","i18nCount":"${fansI18n}"},{"type":"interaction","name":"获赞与收藏","count":"319.4万","i18nCount":"3.2M"}],
    "tags":[{"tagType":"info","name":"26岁"},{"tagType":"location","name":"浙江杭州"},{"tagType":"profession","name":"美妆博主"}],"verifyInfo":{"redOfficialVerifyType":1},"tabPublic":{"collectionNote":{"count":33}}},
    "activeSubTab":undefined,"notes":[[${notes}],[],[]],"noteQueries":[{"num":30,"cursor":"","userId":"${userId}","hasMore":${hasMore},"page":1}]},"note":{"noteDetailMap":{}},"feed":{"x":[undefined]}};`;
}

export const stateNote = (id: string, likes: string, author = CREATOR): string =>
  `{"id":"${id}","noteCard":{"noteId":"${id}","display_title":"早八底妆","type":"video","user":{"userId":"${author}","nickname":"阿梨护肤笔记"},"interact_info":{"likedCount":"${likes}","sticky":false}}}`;

export interface NoteFacts {
  date?: string;
  desc?: string;
  title?: string;
  likes?: string;
  collects?: string;
  commentCount?: string;
  comments?: string;
  authorId?: string;
  type?: string;
  state?: string;
  isDeserted?: boolean;
  /** The note that the overlay is marked with; null for a page of its own. */
  overlay?: string | null;
  behind?: string;
}

export const comment = (
  id: string,
  {
    author = OTHER,
    text = '求色号！',
    date = '08-18',
    place = '广东',
    likes = '12',
    badge = '',
    sub = false,
    prefix = ''
  } = {}
): string => `<div id="comment-${id}" class="comment-item${sub ? ' comment-item-sub' : ''}"><div class="right">
    <div class="author-wrapper"><div class="author"><a class="name" href="/user/profile/${author}?xsec_token=SECRET">路人甲</a>${badge}</div></div>
    <div class="content">${prefix}<span class="note-text"><span>${text}</span></span></div>
    <div class="info"><div class="date"><span>${date}</span><span class="location">${place}</span></div>
      <div class="interactions"><div class="like"><span class="like-wrapper"><span class="count">${likes}</span></span></div><div class="reply"><span class="count">回复</span></div></div></div>
  </div></div>`;

export function note(facts: NoteFacts = {}): string {
  const {
    date = '2025-08-17 浙江',
    title = '早八底妆',
    likes = '1627',
    collects = '323',
    commentCount = '116',
    comments = ''
  } = facts;
  const { authorId = CREATOR, type = 'normal', state = '', overlay = POST, behind = '', isDeserted = false } = facts;
  const below = isDeserted
    ? '<div class="no-comments"><div class="no-comments-text">这是一片荒地</div></div>'
    : `<div class="total">共 ${commentCount} 条评论</div>`;
  const {
    desc = '正文在这里\n<a class="note-content-user">@某品牌</a> <a id="hash-tag" class="tag" href="/search_result?keyword=x">#通勤妆</a> <a id="hash-tag" class="tag">#早八</a>'
  } = facts;
  const bar = (kind: string, text: string) => `<span class="${kind}-wrapper"><span class="count">${text}</span></span>`;
  const inside = `<div id="noteContainer" class="note-container" data-type="${type}">
    <div class="media-container"><div class="swiper-slide swiper-slide-duplicate"><img></div><div class="swiper-slide"><img></div><div class="swiper-slide"><img></div></div>
    <div class="interaction-container"><div class="author-container"><div class="author-wrapper"><div class="info"><a class="name" href="/user/profile/${authorId}?xsec_token=SECRET"><span class="username">阿梨护肤笔记</span></a></div></div></div>
    <div class="note-scroller"><div class="note-content">${title && `<div id="detail-title" class="title">${title}</div>`}<div id="detail-desc" class="desc"><span class="note-text">${desc}</span></div><div class="bottom-container"><span class="date">${date}</span></div></div>
      <div class="comments-el"><div class="comments-container">${below}${comments}</div></div></div>
    <div class="interactions engage-bar"><div class="interact-container"><div class="buttons">${bar('like', likes)}${bar('collect', collects)}${bar('chat', commentCount)}<span class="share-wrapper"></span></div></div></div></div></div>`;
  const shown = overlay === null ? inside : `<div class="note-detail-mask" note-id="${overlay}">${inside}</div>`;
  return `<!doctype html><html><head></head><body><div id="global" data-logged="1">${behind}${shown}</div>${state && `<script>window.__INITIAL_STATE__=${state}</script>`}</body></html>`;
}
