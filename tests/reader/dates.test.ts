import { describe, expect, it } from 'vitest';
import { momentSchema } from '@/lib/evidence/post';
import { parseDate } from '@/lib/reader/dates';
import { publishedAt } from '@/lib/reader/published-at';

/** Friday 20 November 2026, 16:15:02 in Shanghai. */
const NOW = Date.parse('2026-11-20T08:15:02.000Z');

describe('parseDate', () => {
  it.each([
    ['刚刚', '2026-11-20T08:15:00.000Z', 'minute', false, undefined],
    ['30秒前', '2026-11-20T08:15:00.000Z', 'minute', false, undefined],
    ['25分钟前', '2026-11-20T07:50:00.000Z', 'minute', false, undefined],
    ['25分鐘前 台灣', '2026-11-20T07:50:00.000Z', 'minute', false, '台灣'],
    ['3小时前 福建', '2026-11-20', 'day', false, '福建'],
    ['今天 09:05', '2026-11-20T01:05:00.000Z', 'minute', false, undefined],
    ['昨天 19:05 福建', '2026-11-19T11:05:00.000Z', 'minute', false, '福建'],
    ['昨天', '2026-11-19', 'day', false, undefined],
    ['前天', '2026-11-18', 'day', false, undefined],
    ['2天前 江苏', '2026-11-18', 'day', false, '江苏'],
    ['6天前', '2026-11-14', 'day', false, undefined],
    ['07-27 浙江', '2026-07-27', 'day', false, '浙江'],
    ['07-27 19:05 浙江', '2026-07-27T11:05:00.000Z', 'minute', false, '浙江'],
    ['11-20', '2026-11-20', 'day', false, undefined],
    ['11-21', '2025-11-21', 'day', false, undefined],
    ['12-31 Australia', '2025-12-31', 'day', false, 'Australia'],
    ['2025-12-30 浙江', '2025-12-30', 'day', false, '浙江'],
    ['2025-12-30 United States', '2025-12-30', 'day', false, 'United States'],
    ['编辑于 2天前 黑龙江', '2026-11-18', 'day', true, '黑龙江'],
    ['编辑于 昨天 12:30 北京', '2026-11-19T04:30:00.000Z', 'minute', true, '北京'],
    ['编辑于 07-29 浙江', '2026-07-29', 'day', true, '浙江'],
    ['编辑于 2025-08-16', '2025-08-16', 'day', true, undefined],
    ['编辑于 2026-08-21 14:30 河南', '2026-08-21T06:30:00.000Z', 'minute', true, '河南'],
    ['編輯於 07-29', '2026-07-29', 'day', true, undefined],
    ['发布于 07-29', '2026-07-29', 'day', false, undefined],
    ['發佈於 07-29', '2026-07-29', 'day', false, undefined],
    ['編輯於 昨天 19:05 台灣', '2026-11-19T11:05:00.000Z', 'minute', true, '台灣'],
    ['剛剛 香港', '2026-11-20T08:15:00.000Z', 'minute', false, '香港'],
    ['3小時前', '2026-11-20', 'day', false, undefined],
    ['昨天 17:47广东', '2026-11-19T09:47:00.000Z', 'minute', false, '广东'],
    ['07-27浙江', '2026-07-27', 'day', false, '浙江'],
    ['2天前江苏', '2026-11-18', 'day', false, '江苏'],
    ['昨天\u00A019:05\u2009福建', '2026-11-19T11:05:00.000Z', 'minute', false, '福建'],
    ['２天前', '2026-11-18', 'day', false, undefined],
    ['just now', '2026-11-20T08:15:00.000Z', 'minute', false, undefined],
    ['Just now California', '2026-11-20T08:15:00.000Z', 'minute', false, 'California'],
    ['30 seconds ago', '2026-11-20T08:15:00.000Z', 'minute', false, undefined],
    ['5 minutes ago', '2026-11-20T08:10:00.000Z', 'minute', false, undefined],
    ['1 minute ago United States', '2026-11-20T08:14:00.000Z', 'minute', false, 'United States'],
    ['5 min ago', '2026-11-20T08:10:00.000Z', 'minute', false, undefined],
    ['2h', '2026-11-20', 'day', false, undefined],
    ['2 hours ago', '2026-11-20', 'day', false, undefined],
    ['1 hr ago', '2026-11-20', 'day', false, undefined],
    ['3 days ago', '2026-11-17', 'day', false, undefined],
    ['1 day ago New York', '2026-11-19', 'day', false, 'New York'],
    ['3d California', '2026-11-17', 'day', false, 'California'],
    ['Yesterday 19:05', '2026-11-19T11:05:00.000Z', 'minute', false, undefined],
    ['Yesterday at 19:05 California', '2026-11-19T11:05:00.000Z', 'minute', false, 'California'],
    ['Today 09:05', '2026-11-20T01:05:00.000Z', 'minute', false, undefined],
    ['Edited on 07-29', '2026-07-29', 'day', true, undefined],
    ['Edited 3 days ago', '2026-11-17', 'day', true, undefined],
    ['Edited on 2025-08-16 14:30 California', '2025-08-16T06:30:00.000Z', 'minute', true, 'California'],
    ['Posted on Aug 16, 2025', '2025-08-16', 'day', false, undefined],
    ['Aug 16', '2026-08-16', 'day', false, undefined],
    ['December 31', '2025-12-31', 'day', false, undefined],
    ['Edited on Nov 21 Japan', '2025-11-21', 'day', true, 'Japan']
  ])('reads %j', (text, value, precision, edited, place) => {
    const read = parseDate(text, NOW);
    expect(momentSchema.parse(read?.moment)).toEqual({ value, precision, from: 'page' });
    expect(read?.edited).toBe(edited);
    expect(read?.place).toBe(place);
  });

  it('leaves the day open where the hour lies in two of them', () => {
    const shortlyAfterMidnight = Date.parse('2026-11-19T19:20:00.000Z');
    expect(parseDate('3小时前 福建', shortlyAfterMidnight)).toEqual({
      since: shortlyAfterMidnight - 4 * 3_600_000,
      until: shortlyAfterMidnight - 3 * 3_600_000,
      edited: false,
      hasYear: false,
      place: '福建'
    });
  });

  it.each([
    '',
    '福建',
    '13-01',
    '02-30',
    '2026-02-29',
    '昨天 25:00',
    '昨天 12:60',
    '昨天 24:00',
    '2031-01-01',
    '2天',
    '编辑于',
    '5m',
    '2 weeks ago',
    'an hour ago',
    'Yesterday 7:05 PM',
    '07-27 7:05 am',
    'Today 7:05 pm California',
    '08/16/2025',
    '16 Aug',
    'Foo 16',
    'Aug 32',
    'Ebr 12',
    '2dogs',
    '3 days  ago ago',
    '昨天昨天',
    '刚'
  ])('leaves %j unread', text => {
    expect(parseDate(text, NOW)).toBeUndefined();
  });

  const HOUR = 3_600_000;
  const readOf = (text: string, age: number) => parseDate(text, NOW, NOW - age);

  it('knows that a page which lies open does not count on', () => {
    expect(readOf('2天前', 4 * HOUR)?.moment?.value).toBe('2026-11-18');
    expect(readOf('2天前', 24 * HOUR)).toMatchObject({ since: Date.parse('2026-11-16T00:00:00+08:00') });
    expect(readOf('2天前', 24 * HOUR)).not.toHaveProperty('moment');
    expect(readOf('昨天 19:05 福建', 24 * HOUR)).toMatchObject({ place: '福建' });
    expect(readOf('昨天 19:05 福建', 24 * HOUR)).not.toHaveProperty('moment');
    expect(readOf('25分钟前', 30_000)?.moment).toMatchObject({ precision: 'minute' });
    expect(readOf('25分钟前', 2 * HOUR)?.moment).toMatchObject({ value: '2026-11-20', precision: 'day' });
    expect(readOf('07-27 19:05', 24 * HOUR)?.moment?.value).toBe('2026-07-27T11:05:00.000Z');
    expect(readOf('2025-08-16', 24 * HOUR)?.moment?.value).toBe('2025-08-16');
    expect(readOf('编辑于 07-29', 365 * 24 * HOUR)).not.toHaveProperty('moment');
  });

  it('takes the last 29 February for one without a year', () => {
    expect(parseDate('02-29', Date.parse('2028-03-05T00:00:00Z'))?.moment?.value).toBe('2028-02-29');
  });
});

const idAt = (iso: string) => `${(Date.parse(iso) / 1000).toString(16)}0000000001008400`;

describe('publishedAt', () => {
  const id = idAt('2026-07-27T03:00:05Z');

  it.each([
    ['the id alone', id, undefined, undefined, '2026-07-27T03:00:05.000Z', 'second', 'id'],
    ['a page that says the same day', id, '07-27 浙江', undefined, '2026-07-27T03:00:05.000Z', 'second', 'id'],
    ['a page that says another day', id, '07-29 浙江', undefined, '2026-07-29', 'day', 'page'],
    ['a page that says another minute', id, '07-27 19:05', undefined, '2026-07-27T11:05:00.000Z', 'minute', 'page'],
    ['a page that says the same minute', id, '07-27 11:00', undefined, '2026-07-27T03:00:05.000Z', 'second', 'id'],
    [
      'an old page read today',
      idAt('2025-07-24T03:00:05Z'),
      '07-27',
      undefined,
      '2025-07-24T03:00:05.000Z',
      'second',
      'id'
    ],
    ['a page left open', idAt('2026-07-27T03:00:05Z'), '3天前', undefined, '2026-07-27T03:00:05.000Z', 'second', 'id'],
    ['a page with its year', idAt('2025-07-24T03:00:05Z'), '2026-07-27', undefined, '2026-07-27', 'day', 'page'],
    [
      'a page left open since the day before',
      idAt('2026-11-17T09:00:00Z'),
      '2天前|86400000',
      undefined,
      '2026-11-17T09:00:00.000Z',
      'second',
      'id'
    ],
    ['the date of an edit', id, '编辑于 07-29', undefined, '2026-07-27T03:00:05.000Z', 'second', 'id'],
    [
      '"2天前" two or three days later',
      idAt('2026-11-17T09:00:00Z'),
      '2天前',
      undefined,
      '2026-11-17T09:00:00.000Z',
      'second',
      'id'
    ],
    ['an id that is no time', 'ffffffff0000000001008400', '07-29', undefined, '2026-07-29', 'day', 'page'],
    ['the state', id, '07-29', Date.parse('2026-07-28T16:30:00Z'), '2026-07-28T16:30:00.000Z', 'second', 'state'],
    [
      'a state of the day after tomorrow',
      id,
      undefined,
      NOW + 2 * 86_400_000,
      '2026-07-27T03:00:05.000Z',
      'second',
      'id'
    ]
  ])('from %s', (_, postId, shown, stateTime, value, precision, from) => {
    const [line, age = 0] = shown?.split('|') ?? [];
    const date = parseDate(line, NOW, NOW - Number(age));
    expect(momentSchema.parse(publishedAt(postId, NOW, date, stateTime))).toEqual({ value, precision, from });
  });

  it('is unknown where neither id nor page tells', () => {
    expect(publishedAt('ffffffff0000000001008400', NOW)).toBeUndefined();
    expect(publishedAt('ffffffff0000000001008400', NOW, parseDate('编辑于 07-29', NOW))).toBeUndefined();
  });
});
