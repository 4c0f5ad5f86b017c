import type { Count } from '@/lib/evidence/count';
import { LABEL, MOST_NAMES, TITLE } from '@/lib/reader/bounds';
import { parseCount, ZERO_WORDS } from '@/lib/reader/counts';
import { type DateReading, parseDate } from '@/lib/reader/dates';
import { type Fact, type Layout, SHOWN } from '@/lib/reader/layout';
import { linkRoute } from '@/lib/reader/routes';
import { imageCountOf } from '@/lib/reader/state-note';
import { POST_KINDS } from '@/lib/reader/state-profile';
import { cut, longTextOf, textOf } from '@/lib/reader/texts';

/** What an opened note shows of itself. */
export interface NotePage {
  authorId?: string;
  authorName?: string;
  kind?: 'image' | 'video';
  title?: string;
  text?: string;
  topics?: string[];
  mentions?: string[];
  imageCount?: number;
  date?: DateReading;
  likes?: Count;
  collects?: Count;
  comments?: Count;
}

interface Looking {
  now: number;
  /** The bar has its figures, so that a word in it stands for none. */
  isFilled: boolean;
  /** The page says that nobody wrote under the note. */
  isDeserted: boolean;
}

/** The note's own counters; comments reuse their class names, but never stand in the engage bar. */
const counter = (selector: string, zeroWords: RegExp, sign: 'isFilled' | 'isDeserted'): Fact<Count, Looking> => [
  note =>
    [...note.querySelectorAll(`.interact-container ${selector} .count`)].find(count => !count.closest('.comment-item')),
  (count, looking) => {
    const text = textOf(count);
    return text && (looking[sign] || !zeroWords.test(text)) ? parseCount(text, zeroWords) : null;
  },
  SHOWN
];

/** The names in a text's links, without their "#" or "@", each once. */
const names = (selector: string): Fact<string[], Looking> => [
  '#detail-desc',
  text => {
    const links = [...text.querySelectorAll(selector)];
    const found = links.flatMap(link => cut(textOf(link)?.replace(/^[#@]|\[话题\]#$/g, ''), LABEL) ?? []);
    return [...new Set(found)].slice(0, MOST_NAMES);
  }
];

/** The selectors were last seen on the site in 2025-08. */
export const noteLayout: Layout<NotePage, Looking> = {
  name: 'note',
  landmark: '#noteContainer',
  facts: {
    authorId: ['.author-container a[href*="/user/profile/"]', link => linkRoute(link).creatorId, SHOWN],
    authorName: ['.author-container .username', longTextOf, SHOWN],
    kind: [note => note, note => POST_KINDS[note.getAttribute('data-type') ?? ''], SHOWN],
    title: ['#detail-title', title => textOf(title, '', TITLE)],
    text: ['#detail-desc', text => longTextOf(text) ?? ''],
    topics: names('a.tag'),
    mentions: names('a.note-content-user'),
    imageCount: [
      '.media-container:not(.video-player-media)',
      media => imageCountOf(media.querySelectorAll('.swiper-slide:not(.swiper-slide-duplicate) img'))
    ],
    date: ['.bottom-container .date', (line, { now }) => parseDate(textOf(line), now), SHOWN],
    likes: counter('.like-wrapper', ZERO_WORDS.likes, 'isFilled'),
    collects: counter('.collect-wrapper', ZERO_WORDS.collects, 'isFilled'),
    comments: counter('.chat-wrapper', ZERO_WORDS.comments, 'isDeserted')
  }
};
