import type { Count } from '@/lib/evidence/count';
import { parseCount, ZERO_WORDS } from '@/lib/reader/counts';
import { type DateReading, parseDate } from '@/lib/reader/dates';
import type { Fact, Layout } from '@/lib/reader/layout';
import { linkRoute } from '@/lib/reader/routes';
import { cut, LONGEST, textOf } from '@/lib/reader/texts';

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
  date?: DateReading;
  likes?: Count;
  collects?: Count;
  comments?: Count;
  commentTotal?: Count;
}

interface Looking {
  now: number;
}
type NoteFact<Value> = Fact<Value, Looking>;

/** The note's own counters; comments reuse their class names, but never stand in the engage bar. */
const counter = (selector: string, zeroWords: readonly string[]): NoteFact<Count> => ({
  find: root => {
    for (const bar of root.querySelectorAll('.interact-container')) {
      if (!bar.closest('.comment-item, .comments-el')) return bar.querySelector(`${selector} .count`);
    }
    return undefined;
  },
  parse: element => parseCount(element.textContent ?? '', zeroWords),
  expects: 'or-blank'
});

const KINDS: Record<string, 'image' | 'video'> = { normal: 'image', video: 'video' };
const MOST_WORDS = 100;
const MOST_IMAGES = 200;

/** The names in a text's links, without their "#" or "@", each once. */
const namesIn = (text: Element, selector: string): string[] => {
  const names = [...text.querySelectorAll(selector)].flatMap(
    link => cut(link.textContent?.replace(/^\s*[#@]/, '').replace('[话题]#', ''), LONGEST.topic) ?? []
  );
  return [...new Set(names)].slice(0, MOST_WORDS);
};

function countImages(media: Element): number | undefined {
  const images = media.querySelectorAll('.swiper-slide:not(.swiper-slide-duplicate) img').length;
  return images > 0 && images <= MOST_IMAGES ? images : undefined;
}

function readSeconds(video: Element): number | undefined {
  const seconds = 'duration' in video ? video.duration : undefined;
  return typeof seconds === 'number' && Number.isFinite(seconds) && seconds > 0 ? Math.round(seconds) : undefined;
}

export const noteLayout: Layout<NotePage, Looking> = {
  name: 'note',
  seen: '2025-08',
  landmark: '#noteContainer',
  facts: {
    authorId: {
      find: '.author-container a[href*="/user/profile/"]',
      parse: link => linkRoute(link.getAttribute('href')).creatorId,
      expects: 'always'
    },
    authorName: {
      find: '.author-container .username',
      parse: name => textOf(name, LONGEST.nickname),
      expects: 'always'
    },
    kind: {
      find: note => note,
      parse: note => KINDS[note.getAttribute('data-type') ?? ''],
      expects: 'always'
    },
    title: { find: '#detail-title', parse: title => textOf(title, LONGEST.title) },
    text: { find: '#detail-desc', parse: text => textOf(text, LONGEST.postText) ?? '' },
    topics: { find: '#detail-desc', parse: text => namesIn(text, 'a.tag') },
    mentions: { find: '#detail-desc', parse: text => namesIn(text, 'a.note-content-user') },
    imageCount: { find: '.media-container:not(.video-player-media)', parse: countImages },
    videoSeconds: { find: '.video-player-media video', parse: readSeconds },
    date: {
      find: '.bottom-container .date',
      parse: (line, { now }) => parseDate(line.textContent ?? '', now),
      expects: 'always'
    },
    likes: counter('.like-wrapper', ZERO_WORDS.likes),
    collects: counter('.collect-wrapper', ZERO_WORDS.collects),
    comments: counter('.chat-wrapper', ZERO_WORDS.comments),
    commentTotal: {
      find: '.comments-container .total',
      parse: line => parseCount(/^共\s*(\S+)\s*[条條][评評][论論]$/.exec(line.textContent?.trim() ?? '')?.[1] ?? '')
    }
  }
};
