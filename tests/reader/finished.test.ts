import { describe, expect, it } from 'vitest';
import { type Observation, observationSchema } from '@/lib/evidence/observation';
import { finished } from '@/lib/reader/finished';
import { labelOf } from '@/lib/reader/labels';
import { secondsOf } from '@/lib/reader/seconds';

const POST = '68a1b2c3000000001203abcd';
const CREATOR = '5f3a1c0e0000000001008400';
const at = '2026-11-20T08:15:02.000Z';
const base: Observation = { page: 'note', creatorId: CREATOR, at, viewer: 'guest', drift: [] };
const line = (text: string, since = at) => ({ text, since, until: at });

const finish = (observation: Partial<Observation>) => observationSchema.parse(finished({ ...base, ...observation }));

describe('an observation that is finished', () => {
  it('has its dates and places, and their lines no more', () => {
    const read = finish({
      posts: [{ id: POST, opened: true, dateLine: line('编辑于 昨天 12:30 北京') }],
      comments: [{ id: '6afeb2c3000000001203abcd', postId: POST, text: 'x', dateLine: '昨天 广东' }]
    });
    expect(read).toEqual({
      ...base,
      posts: [
        {
          id: POST,
          opened: true,
          ipLocation: '北京',
          publishedAt: { value: '2025-08-17T10:45:23.000Z', precision: 'second', from: 'id' },
          editedAt: { value: '2026-11-19T04:30:00.000Z', precision: 'minute', from: 'page' },
          sponsorSigns: []
        }
      ],
      comments: [
        {
          id: '6afeb2c3000000001203abcd',
          postId: POST,
          text: 'x',
          at: { value: '2026-11-19T08:26:43.000Z', precision: 'second', from: 'id' },
          ipLocation: '广东'
        }
      ]
    });
  });

  it('keeps what the state said of them', () => {
    const publishedAt = { value: '2026-01-01T00:00:00.000Z', precision: 'second' as const, from: 'state' as const };
    const [post] =
      finish({ posts: [{ id: POST, publishedAt, ipLocation: '浙江', dateLine: line('2026-02-02') }] }).posts ?? [];
    expect(post).toMatchObject({ publishedAt, ipLocation: '浙江' });
  });

  it('names a line that is no date, before what else did not read', () => {
    const posts = [{ id: POST, dateLine: line('不久前') }];
    expect(finish({ posts, drift: ['note.likes'] }).drift).toEqual(['note.date', 'note.likes']);
    expect(finish({ posts: [{ id: POST }], drift: ['note.date'] }).drift).toEqual(['note.date']);
  });

  it('is the same when it is finished again', () => {
    const once = finish({
      posts: [
        { id: POST, opened: true, text: '正文 #早八[话题]# ', topics: ['早八[话题]#'], dateLine: line('2天前 江苏') }
      ],
      profile: { bio: { value: '还没有简介', at, from: 'page' } }
    });
    expect(finish(once)).toEqual(once);
  });

  it('has no words but the creator’s', () => {
    const bio = (value: string) => finish({ profile: { bio: { value, at, from: 'page' } } }).profile?.bio?.value;
    expect(['还没有简介', '還沒有簡介', 'No bio yet', 'no bio yet.', '还没有简介呢'].map(bio)).toEqual([
      '',
      '',
      '',
      '',
      '还没有简介呢'
    ]);
    expect(finish({ posts: [{ id: POST, topics: ['早八[话题]#', '早八', '[話題]#'] }] }).posts?.[0]?.topics).toEqual([
      '早八'
    ]);
  });
});

describe('a label', () => {
  const kindOf = (text: string, kind = 'other' as const) =>
    finish({ profile: { labels: { value: [{ kind, text }], at, from: 'page' } } }).profile?.labels?.value[0]?.kind;

  it.each([
    ['26岁', 'age'],
    ['26歲', 'age'],
    ['26 years old', 'age'],
    ['浙江杭州', 'location'],
    ['北京朝阳', 'location'],
    ['重庆', 'location'],
    ['黑龙江哈尔滨', 'location'],
    ['內蒙古', 'location'],
    ['臺灣台北', 'location'],
    ['浙江大学', 'college'],
    ['北京电影学院', 'college'],
    ['University of Tokyo', 'college'],
    ['美妆博主', 'profession'],
    ['上海摄影师', 'profession'],
    ['双子座', 'other'],
    ['日本东京', 'other'],
    ['学生', 'other'],
    ['26', 'other'],
    ['广告人', 'other'],
    ['海南岛的 cat', 'other'],
    ['河西', 'other']
  ])('%s is told by its words: %s', (text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });

  it('is of the kind that the state names, where it is one', () => {
    expect(labelOf('美妆博主', 'profession')).toEqual({ kind: 'profession', text: '美妆博主' });
    expect(labelOf('26岁', 'info')).toEqual({ kind: 'other', text: '26岁' });
    expect(labelOf('x', 'constructor')).toEqual({ kind: 'other', text: 'x' });
    expect(labelOf(undefined, 'college')).toBeUndefined();
    const labels = { value: [{ kind: 'location' as const, text: '浙江大学' }], at, from: 'inline-state' as const };
    expect(finish({ profile: { labels } }).profile?.labels).toEqual(labels);
  });
});

it.each([
  ['00:55', 55],
  ['1:02:03', 3723],
  [55.4, 55],
  ['00:00', undefined],
  [Number.NaN, undefined],
  [Number.POSITIVE_INFINITY, undefined],
  ['', undefined],
  [undefined, undefined],
  ['a:b', undefined]
])('a video of %j lasts %s seconds', (length, seconds) => {
  expect(secondsOf(length)).toBe(seconds);
});
