import type { Count } from '@/lib/evidence/count';
import { parseCount, ZERO_WORDS } from '@/lib/reader/counts';
import { type DateReading, parseDate } from '@/lib/reader/dates';
import type { Fact, Layout } from '@/lib/reader/layout';
import { linkRoute } from '@/lib/reader/routes';
import { POST_KINDS } from '@/lib/reader/state-profile';
import { cut, LABEL, TEXT, TITLE, textOf } from '@/lib/reader/texts';

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
}
const MOST_NAMES = 100;
const MOST_IMAGES = 200;

/** The note's own counters; comments reuse their class names, but never stand in the engage bar. */
const counter = (selector: string, zeroWords: RegExp): Fact<Count, Looking> => [
  note =>
    [...note.querySelectorAll(`.interact-container ${selector} .count`)].find(
      count => !count.closest('.comments-el, .comment-item')
    ),
  count => parseCount(count.textContent, zeroWords),
  'shown-or-blank'
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

export const noteLayout: Layout<NotePage, Looking> = {
  name: 'note',
  seen: '2025-08',
  landmark: '#noteContainer',
  facts: {
    authorId: ['.author-container a[href*="/user/profile/"]', link => linkRoute(link).creatorId, 'shown'],
    authorName: ['.author-container .username', name => textOf(name, '', TEXT), 'shown'],
    kind: [note => note, note => POST_KINDS[note.getAttribute('data-type') ?? ''], 'shown'],
    title: ['#detail-title', title => textOf(title, '', TITLE)],
    text: ['#detail-desc', text => textOf(text, '', TEXT) ?? ''],
    topics: names('a.tag'),
    mentions: names('a.note-content-user'),
    imageCount: [
      '.media-container:not(.video-player-media)',
      media => {
        const images = media.querySelectorAll('.swiper-slide:not(.swiper-slide-duplicate) img').length;
        return images && images <= MOST_IMAGES ? images : undefined;
      }
    ],
    date: ['.bottom-container .date', (line, { now }) => parseDate(textOf(line), now), 'shown'],
    likes: counter('.like-wrapper', ZERO_WORDS.likes),
    collects: counter('.collect-wrapper', ZERO_WORDS.collects),
    comments: counter('.chat-wrapper', ZERO_WORDS.comments)
  }
};
