import type { Count } from '@/lib/evidence/count';
import { MOST_NAMES, TITLE } from '@/lib/reader/bounds';
import { parseCount, ZERO_WORDS } from '@/lib/reader/counts';
import { type Fact, type Layout, SHOWN } from '@/lib/reader/layout';
import { linkRoute } from '@/lib/reader/routes';
import { secondsOf } from '@/lib/reader/seconds';
import { imageCountOf } from '@/lib/reader/state-note';
import { POST_KINDS } from '@/lib/reader/state-profile';
import { longTextOf, textOf } from '@/lib/reader/texts';

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
  videoSeconds?: number;
  /** What it says of its date and place. */
  date?: string;
  likes?: Count;
  collects?: Count;
  comments?: Count;
}

interface Looking {
  /** The bar has its figures, so that a word in it stands for none. */
  isFilled: boolean;
  /** The page says that nobody wrote under the note. */
  isDeserted: boolean;
}

const TEXT_BOX = '#detail-desc';
/** What plays a video note; the moving pictures of an image note are videos too, but stand in its slides. */
const PLAYER = '.video-player-media';

/** The first of a selector's elements that belongs to the note itself: comments reuse its class names. */
const own = (selector: string) => (note: Element) =>
  [...note.querySelectorAll(selector)].find(element => !element.closest('.comment-item'));

const counter = (selector: string, zeroWords: RegExp, sign: 'isFilled' | 'isDeserted'): Fact<Count, Looking> => [
  own(`.interact-container ${selector} .count`),
  (count, looking) => {
    const text = textOf(count);
    return text && (looking[sign] || !zeroWords.test(text)) ? parseCount(text, zeroWords) : null;
  },
  SHOWN
];

/** The names in a text's links, without their "#" or "@", each once. */
const names = (selector: string): Fact<string[], Looking> => [
  TEXT_BOX,
  text => {
    const links = [...text.querySelectorAll(selector)];
    const found = links.flatMap(link => textOf(link)?.replace(/^[#@]/, '') ?? []);
    return [...new Set(found)].slice(0, MOST_NAMES);
  }
];

export const noteLayout: Layout<NotePage, Looking> = {
  name: 'note',
  lastSeen: '2025-08',
  landmark: '#noteContainer',
  facts: {
    authorId: [
      own(':is(.author-container, .author-wrapper) a[href*="/user/profile/"]'),
      link => linkRoute(link).creatorId,
      SHOWN
    ],
    authorName: [own('.author-container .username, .author-wrapper .name'), longTextOf, SHOWN],
    kind: [note => note, note => POST_KINDS.get(note.getAttribute('data-type')), SHOWN],
    title: ['#detail-title', title => textOf(title, '', TITLE)],
    text: [TEXT_BOX, text => longTextOf(text) ?? ''],
    topics: names('a.tag'),
    mentions: names('a.note-content-user'),
    imageCount: [
      `.media-container:not(${PLAYER})`,
      media => {
        const shown = Number(textOf(media, '.fraction')?.split('/')[1]);
        const slides = [...media.querySelectorAll('.swiper-slide:not(.swiper-slide-duplicate):has(img)')];
        const places = new Set(slides.map((slide, place) => slide.getAttribute('data-swiper-slide-index') ?? place));
        return imageCountOf({ length: shown || places.size });
      }
    ],
    videoSeconds: [
      PLAYER,
      player => secondsOf(textOf(player, '.xgplayer-time :last-child') ?? player.querySelector('video')?.duration)
    ],
    date: [own('.bottom-container .date, .note-content .date'), line => textOf(line), SHOWN],
    likes: counter('.like-wrapper', ZERO_WORDS.likes, 'isFilled'),
    collects: counter('.collect-wrapper', ZERO_WORDS.collects, 'isFilled'),
    comments: counter('.chat-wrapper', ZERO_WORDS.comments, 'isDeserted')
  }
};
