import type { SampleCreator, SamplePost } from './sample-creator';
import { type Random, seededRandom } from './seeded-random';
import { strangerName, strangerPlace } from './stranger';
import { timedId } from './timed-id';

/** A comment under a note, or a reply under a comment. */
export interface SampleComment {
  id: string;
  author: { id: string; nickname: string };
  byCreator: boolean;
  text: string;
  /** ms since 1970, equal to the time in the id. */
  at: number;
  likes: number;
  ipLocation?: string;
  /** The nickname that a reply answers. */
  replyTo?: string;
}

/** A comment with its replies. */
export interface Thread extends SampleComment {
  replies: SampleComment[];
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const banks = {
  zh: {
    anywhere: [
      '一起去',
      '你看这个',
      '第二张好有感觉',
      '收藏了慢慢看',
      '好看',
      '[飞吻R][飞吻R]',
      '😍😍',
      '刚好最近在找，谢谢分享',
      '每次更新都看，写得很细'
    ],
    replies: ['我也想知道', '同问', '楼主说的是哪一张？', '我试过，可以的', '蹲一个'],
    creator: ['写在最后一张图里啦', '可以的，先少量试试', '谢谢你一直在', '这个我下一篇细说', '是的，就是那一家']
  },
  en: {
    anywhere: [
      'we should go',
      'Saved for the weekend',
      'so pretty',
      '😍😍',
      'Love how honest your reviews are',
      'The light in the second photo!'
    ],
    replies: ['Same question', 'Following', 'I tried it, worth it', 'Which photo?'],
    creator: ['Details are in the last photo', 'Thank you for reading', 'Yes, that one', 'Open every day but Monday']
  }
};

type Voice = (typeof banks)['zh'];

/** Writes the threads of one note, one after the other. */
function threadWriter(creator: SampleCreator, post: SamplePost, random: Random): (room: number) => Thread {
  const english = creator.host === 'www.rednote.com';
  const voice: Voice = english ? banks.en : banks.zh;
  const { subjects, comments, readers } = creator.writing;
  const generic = readers === 'generic';

  const later = (time: number) => {
    const delay = 90_000 + (generic ? 0.3 : 30) * HOUR * -Math.log(1 - random.next() * 0.98);
    return Math.floor(Math.min(time + delay, creator.asOf - 1_000) / 1000) * 1000;
  };
  const spoken = (at: number, text: string): SampleComment => ({
    id: timedId(at, random),
    author: {
      id: timedId(at - (generic ? random.between(8, 30) : random.between(60, 2_900)) * DAY, random),
      nickname: strangerName(random)
    },
    byCreator: false,
    text,
    at,
    likes: random.chance(0.45) ? 0 : random.whole(1, 60),
    ...(random.chance(0.95) && { ipLocation: english ? 'Australia' : strangerPlace(random) })
  });
  const opening = () => {
    const own = random.pick(comments).replaceAll('{}', random.pick(subjects));
    if (generic || random.chance(0.6)) return own;
    const said = random.pick(voice.anywhere);
    return random.chance(0.4) ? `@${strangerName(random)} ${said}` : said;
  };
  const reply = (to: SampleComment): SampleComment => {
    const said = { ...spoken(later(to.at), random.pick(voice.replies)), replyTo: to.author.nickname };
    if (random.chance(0.45)) return said;
    const author = { id: creator.id, nickname: creator.nickname };
    const { ipLocation: _, ...unplaced } = said;
    const place = creator.ipLocation !== undefined && { ipLocation: creator.ipLocation };
    return { ...unplaced, ...place, author, byCreator: true, text: random.pick(voice.creator) };
  };

  return room => {
    const first = spoken(later(Date.parse(post.publishedAt)), opening());
    const wanted = generic || random.chance(0.6) ? 0 : random.whole(1, 4);
    const replies = Array.from({ length: Math.min(wanted, room - 1) }, () => reply(first));
    return { ...first, replies: replies.sort((a, b) => a.at - b.at) };
  };
}

/** All threads of a note, most liked first; comments and replies together are `post.comments`. */
export function threads(creator: SampleCreator, post: SamplePost): Thread[] {
  const nextThread = threadWriter(creator, post, seededRandom(post.id));
  const all: Thread[] = [];
  for (let left = post.comments; left > 0; ) {
    const thread = nextThread(left);
    all.push(thread);
    left -= 1 + thread.replies.length;
  }
  return all.sort((a, b) => b.likes - a.likes || a.at - b.at);
}
