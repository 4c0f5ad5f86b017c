import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Count } from '@/lib/evidence/count';
import type { Observation } from '@/lib/evidence/observation';
import type { Post } from '@/lib/evidence/post';
import { observeState } from '../tools/observed-state';

const CREATOR = '5f3a1c0e0000000001008400';
const OTHER = '5b1c2d3e0000000001001234';
const NOW = '2026-11-20T08:15:02.000Z';
const POSTS = {
  2023: '63d1b2c3000000001203abcd',
  2024: '66a1b2c3000000001203abcd',
  2025: '68a1b2c3000000001203abcd',
  2026: '6a01b2c3000000001203abcd'
};

const dump = (name: string) => readFileSync(new URL(`./state-dumps/${name}.txt`, import.meta.url), 'utf8');
const observe = (name: string, path: string) =>
  observeState(dump(name), `https://www.xiaohongshu.com/${path}?xsec_token=SECRET`, Date.parse(NOW));

const exact = (value: number, text = String(value)): Count => ({
  value,
  low: value,
  high: value,
  precision: 'exact',
  text
});
const rounded = (value: number, low: number, high: number, text: string): Count => ({
  value,
  low,
  high,
  precision: 'rounded',
  text
});
const floor = (value: number, text: string): Count => ({ value, low: value, high: null, precision: 'floor', text });
const second = (value: string, from: 'id' | 'state') => ({ value, precision: 'second' as const, from });

/** The header's facts, all read at once. */
const header = (facts: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, { value, at: NOW, from: 'live-state' }]));

/** A profile, whole; a key that is not given must not be there. */
const profile = (facts: Record<string, unknown>, rest: Partial<Observation>) => ({
  page: 'profile',
  creatorId: CREATOR,
  at: NOW,
  viewer: 'signed-in',
  profile: header(facts),
  drift: [],
  ...rest
});

const note = (nickname: string, post: Post, rest: Partial<Observation> = {}) => ({
  page: 'note',
  creatorId: CREATOR,
  at: NOW,
  viewer: 'signed-in',
  profile: header({ nickname }),
  posts: [{ opened: true, countsAt: NOW, sponsorSigns: [], ...post }],
  drift: [],
  ...rest
});

describe('a profile as dumped in', () => {
  it('2023: four lists, no second figures, figures as numbers, nobody followed', async () => {
    expect(await observe('2023-profile', `user/profile/${CREATOR}`)).toEqual(
      profile(
        {
          nickname: '阿梨护肤笔记',
          redId: 'ali_skin',
          bio: '干敏皮｜成分党\n合作见置顶',
          gender: 'female',
          ipLocation: '浙江',
          labels: [
            { kind: 'age', text: '26岁' },
            { kind: 'college', text: '浙江大学' }
          ],
          followers: exact(51_070),
          following: exact(212),
          likesAndCollects: rounded(319_000, 318_500, 319_999, '31.9万')
        },
        {
          listing: { complete: true, at: NOW, spans: [{ since: 'start', until: NOW }] },
          posts: [
            {
              id: POSTS[2023],
              kind: 'image',
              title: '早八底妆',
              pinned: true,
              publishedAt: second('2023-01-25T22:52:51.000Z', 'id'),
              likes: rounded(23_000, 22_500, 23_999, '2.3万'),
              countsAt: NOW
            },
            {
              id: '63e1b2c3000000001203abcd',
              kind: 'video',
              pinned: false,
              publishedAt: second('2023-02-07T02:09:07.000Z', 'id'),
              likes: exact(0),
              countsAt: NOW
            }
          ]
        }
      )
    );
  });

  it('2024, for a guest: lists as objects, snake_case, floors, a card without an id, a red id that is a number', async () => {
    expect(await observe('2024-profile', `user/profile/${CREATOR}`)).toEqual(
      profile(
        {
          nickname: '老周',
          redId: '943388836',
          gender: 'male',
          labels: [],
          verification: 'business',
          followers: floor(10_000, '1万+'),
          following: floor(10, '10+'),
          likesAndCollects: floor(100_000, '10万+')
        },
        {
          viewer: 'guest',
          listing: { complete: false, at: NOW },
          posts: [
            {
              id: POSTS[2024],
              kind: 'video',
              title: '测评',
              pinned: false,
              publishedAt: second('2024-07-25T02:04:51.000Z', 'id'),
              likes: floor(1_000, '1千+'),
              countsAt: NOW
            }
          ]
        }
      )
    );
  });

  it('2025: one list of bare cards with their times, another author among them, a note opened since, a script behind', async () => {
    const opened = '2025-09-04T15:33:20.000Z';
    expect(await observe('2025-profile', `user/profile/${CREATOR}`)).toEqual(
      profile(
        {
          nickname: '阿梨护肤笔记',
          redId: 'ali_skin',
          bio: '干敏皮',
          followers: rounded(1_100, 1_050, 1_199, '1.1K'),
          following: exact(212)
        },
        {
          listing: { complete: false, at: NOW, spans: [{ since: '2025-08-17T10:45:23.000Z', until: NOW }] },
          posts: [
            {
              id: POSTS[2025],
              kind: 'image',
              title: '早八底妆',
              pinned: false,
              publishedAt: second('2025-08-18T03:44:06.000Z', 'state'),
              likes: exact(1_558),
              collects: exact(323),
              comments: exact(0),
              text: '正文 #通勤妆',
              topics: ['通勤妆'],
              mentions: [],
              imageCount: 2,
              ipLocation: '浙江',
              sponsorSigns: [],
              opened: true,
              countsAt: NOW,
              readAt: {
                collects: opened,
                comments: opened,
                text: opened,
                topics: opened,
                mentions: opened,
                imageCount: opened,
                ipLocation: opened
              }
            }
          ]
        }
      )
    );
  });

  it('2026: refs at every level, sets and maps, English figures, a label that only shows a gender', async () => {
    expect(await observe('2026-profile', `user/profile/${CREATOR}`)).toEqual(
      profile(
        {
          nickname: '阿梨护肤笔记',
          redId: 'ali_skin',
          bio: '干敏皮',
          gender: 'female',
          ipLocation: '浙江',
          labels: [
            { kind: 'location', text: '浙江杭州' },
            { kind: 'profession', text: '美妆博主' }
          ],
          verification: 'none',
          followers: rounded(36_200, 36_150, 36_299, '36.2K'),
          following: exact(212),
          likesAndCollects: rounded(319_400, 319_350, 319_499, '319.4K')
        },
        {
          listing: { complete: false, at: NOW, spans: [{ since: '2026-05-11T10:43:15.000Z', until: NOW }] },
          posts: [
            {
              id: POSTS[2026],
              kind: 'video',
              title: '早八底妆',
              pinned: false,
              publishedAt: second('2026-05-11T10:43:15.000Z', 'id'),
              likes: exact(5_123, '5,123'),
              countsAt: NOW
            }
          ]
        }
      )
    );
  });
});

describe('a note as dumped in', () => {
  it('2023: snake_case, a time as text, images as an object, no topics listed', async () => {
    expect(await observe('2023-note', `explore/${POSTS[2023]}`)).toEqual(
      note('阿梨护肤笔记', {
        id: POSTS[2023],
        kind: 'image',
        title: '早八底妆',
        publishedAt: second('2023-01-25T22:52:51.000Z', 'state'),
        likes: exact(51_070),
        collects: rounded(31_000, 30_500, 31_999, '3.1万'),
        comments: exact(1_204),
        shares: exact(8_800),
        text: '正文',
        topics: [],
        imageCount: 3,
        ipLocation: '浙江'
      })
    );
  });

  it('2024, for a guest: a video with two lengths, a place that is no topic, an account named', async () => {
    expect(await observe('2024-note', `discovery/item/${POSTS[2024]}`)).toEqual(
      note(
        '老周',
        {
          id: POSTS[2024],
          kind: 'video',
          publishedAt: second('2024-07-25T02:04:51.000Z', 'state'),
          likes: rounded(169_000, 168_500, 169_999, '16.9万'),
          collects: rounded(31_000, 30_500, 31_999, '3.1万'),
          comments: exact(1_204),
          shares: exact(8_800),
          text: '看视频 #测评 @某品牌',
          topics: ['测评'],
          mentions: ['某品牌'],
          sponsorSigns: [{ kind: 'brand-mention', quote: '@某品牌' }],
          videoSeconds: 55
        },
        { viewer: 'guest' }
      )
    );
  });

  it('2025: comments with replies, whole ones and ones that lack almost everything', async () => {
    const post = POSTS[2025];
    const opening = '68a2b2c3000000001203aaaa';
    expect(await observe('2025-note', `user/profile/${OTHER}/${post}`)).toEqual(
      note(
        '阿梨护肤笔记',
        {
          id: post,
          kind: 'video',
          title: '早八底妆',
          publishedAt: second('2025-08-18T04:57:39.000Z', 'state'),
          likes: exact(1_627),
          collects: exact(323),
          comments: exact(116),
          shares: exact(0),
          text: '正文',
          topics: [],
          videoSeconds: 61
        },
        {
          comments: [
            {
              id: opening,
              postId: post,
              text: '求色号！',
              at: second('2025-08-18T04:57:40.000Z', 'state'),
              likes: exact(12),
              ipLocation: '广东',
              byCreator: false,
              authorId: OTHER
            },
            {
              id: '68a2c2c3000000001203bbbb',
              postId: post,
              text: '在图三 [害羞R]',
              at: second('2025-08-18T06:05:56.000Z', 'state'),
              likes: exact(1),
              ipLocation: '浙江',
              byCreator: true,
              replyTo: opening,
              authorId: CREATOR
            },
            {
              id: '68a2d2c3000000001203cccc',
              postId: post,
              text: '谢谢',
              at: second('2025-08-18T07:14:11.000Z', 'id'),
              replyTo: opening
            },
            {
              id: '68a2e2c3000000001203dddd',
              postId: post,
              text: '',
              at: second('2025-08-18T08:22:27.000Z', 'id'),
              byCreator: false,
              authorId: '5b1c2d3e0000000001005678'
            }
          ]
        }
      )
    );
  });

  it('2026: refs, tags of brands and goods, a length inside a text', async () => {
    const post = POSTS[2026];
    expect(await observe('2026-note', `search_result/${post}`)).toEqual(
      note(
        'Mei',
        {
          id: post,
          kind: 'video',
          title: 'Morning base',
          publishedAt: second('2026-05-11T10:56:03.000Z', 'state'),
          likes: exact(5_123, '5,123'),
          collects: rounded(27_700, 27_650, 27_799, '27.7K'),
          comments: exact(0),
          shares: exact(12),
          text: 'text #morning',
          topics: ['morning'],
          mentions: [],
          videoSeconds: 47,
          ipLocation: 'Australia',
          sponsorSigns: [
            { kind: 'brand-tag', quote: '某品牌' },
            { kind: 'product-card', quote: '保湿面霜' },
            { kind: 'product-card', quote: '某店' }
          ]
        },
        {
          comments: [
            {
              id: '6a02b2c3000000001203aaaa',
              postId: post,
              text: 'Love it',
              at: second('2026-05-12T05:12:35.000Z', 'state'),
              likes: exact(0),
              ipLocation: 'Australia',
              byCreator: false,
              authorId: OTHER
            }
          ]
        }
      )
    );
  });
});

describe('a dump that is not the URL’s', () => {
  it.each([
    ['2023-profile', `user/profile/${OTHER}`, 'foreign'],
    ['2025-profile', `user/profile/${OTHER}`, 'foreign'],
    ['2026-note', `explore/${POSTS[2025]}`, 'foreign'],
    ['2023-profile', `explore/${POSTS[2023]}`, 'none'],
    ['2024-note', `user/profile/${CREATOR}`, 'none'],
    ['2023-profile', 'explore', 'none']
  ])('%s at /%s is %s', async (name, path, outcome) => {
    expect(await observe(name, path)).toBe(outcome);
  });
});

describe('the text of a dump', () => {
  const told = async (text: string) =>
    observeState(text, `https://www.xiaohongshu.com/user/profile/${CREATOR}`, Date.parse(NOW));
  const user = `{"notes":[[]],"noteQueries":[{"userId":"${CREATOR}"}],"userPageData":{"basicInfo":{"nickname":"A \\"b\\""}}}`;
  const nickname = { nickname: { value: 'A "b"', at: NOW, from: 'live-state' } };

  it.each([
    ['JSON', `{"user":${user}}`],
    ['JSON of the user’s part', user],
    ['JSON in a text', JSON.stringify(`{"user":${user}}`)],
    ['a script', `<script>window.__INITIAL_STATE__={"user":${user}}</script><script>1</script>`],
    ['a script with more behind', `window.__INITIAL_STATE__ = {"x":undefined,"user":${user}};window.y={`],
    ['a literal with bare names', `{user:${user},set:new Set(),map:new Map([["a",{b:1}]]),c:void 0,d:!0,e:[-1.5,],}`]
  ])('may be %s', async (_, text) => {
    expect(await told(text)).toMatchObject({ creatorId: CREATOR, profile: nickname });
  });

  it.each(['', 'not data', `window.__INITIAL_STATE__={"user":${user}`, '{"a":alert(1)}', '{"a":"'])(
    'may not be %j',
    async text => {
      await expect(told(text)).rejects.toThrow('state is no data');
    }
  );
});
