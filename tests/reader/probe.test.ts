import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { probeOf } from '@/lib/reader/probe';
import { plainName, shapeOf } from '@/lib/reader/probe-names';
import { builtAs } from '@/lib/reader/probe-state';
import { writeProbe } from '@/lib/reader/write-probe';
import { practiceSite, type SampleCreator, savedNote, savedProfile } from '../site/site';
import { NOW } from './reading';

/** The practice site reads its files, so it does not run inside a browser's environment. */
const parser = new new Window().DOMParser();
const { creators } = practiceSite({ now: NOW });

function probe(html: string, url: string) {
  // happy-dom's documents are what a browser's are, for all that is read here.
  const document = parser.parseFromString(html, 'text/html') as unknown as Document;
  const before = document.documentElement.outerHTML;
  const made = probeOf(document, `${url}?xsec_token=ABsecretToken=&xsec_source=pc_user`);
  expect(document.documentElement.outerHTML).toBe(before);
  return { made, text: writeProbe({ product: 'KOL Loupe 0.1.0' }, made) };
}

/** Every text that stands in a page's body, and every name, id and token in it. */
function secretsIn(
  html: string,
  { id, nickname, redId, bio = '', posts, labels, ipLocation = '' }: SampleCreator
): string[] {
  const texts = [...html.matchAll(/>([^<>]{4,})</g)].map(([, text]) => text?.trim() ?? '');
  const ids = html.match(/[0-9a-f]{24}/g) ?? [];
  const tokens = posts.map(({ xsecToken }) => xsecToken);
  const own = [
    id,
    nickname,
    redId,
    bio,
    ipLocation,
    ...labels.map(({ text }) => text),
    ...posts.flatMap(post => [post.title ?? '', post.body])
  ];
  return [...new Set([...texts, ...ids, ...tokens, ...own])].filter(text => text.length > 1 && !SITES_OWN.test(text));
}

/** The words that the site itself writes on every page, and what is the same in the page's own structure. */
const SITES_OWN =
  /^(?:window\.__INITIAL_STATE__|关注|粉丝|获赞与收藏|笔记|收藏|点赞|置顶|评论|回复|作者|Follow|Following|Loading|Followers|Likes &amp; Saves|Notes|Saved|Liked|Pinned|Like|Save|Comment|Reply|Author|rednote)/;

function expectNothingOf(secrets: string[], text: string) {
  const shown = new Set(secrets.filter(secret => text.includes(JSON.stringify(secret).slice(1, -1))));
  expect([...shown]).toEqual([]);
  expect(text).not.toMatch(/[0-9a-f]{16}/i);
  expect(text).not.toMatch(/xsec|token/i);
  // A year and a month stand in it, and how many cards there are; every other digit of a page is a 9.
  expect(
    text
      .replaceAll(/"\d{4}-\d\d"/g, '')
      .match(/\d*[0-8]\d*/g)
      ?.filter(digits => digits.length > 2) ?? []
  ).toEqual([]);
}

describe.each(creators)('a probe of the pages of $nickname', creator => {
  it.each(['signed-in', 'guest'] as const)('tells nothing that stands on the profile (%s)', viewer => {
    const html = savedProfile(creator, viewer);
    const { made, text } = probe(html, creator.url);
    expect(made).toMatchObject({ page: 'profile', host: creator.host, path: '/user/profile/*', missing: [] });
    expect(made.viewer.state).toBe(viewer);
    expect(made.layouts.profile?.facts.followers).toMatchObject({
      found: 'span.count',
      isExpected: true,
      isRead: true
    });
    expectNothingOf(secretsIn(html, creator), text);
    expect(new TextEncoder().encode(text).length).toBeLessThan(60_000);
  });

  it.each(creator.posts.slice(0, 2))('tells nothing that stands on the note $id', post => {
    const html = savedNote(creator, post.id);
    const { made, text } = probe(html, post.url);
    expect(made).toMatchObject({ page: 'note', path: new URL(post.url).pathname.replace(post.id, '*'), missing: [] });
    expectNothingOf(secretsIn(html, creator), text);
  });
});

describe('a probe', () => {
  const [creator] = creators;
  if (!creator) throw new Error('The practice site has no creators');
  const page = savedProfile(creator);

  it('names what is missing of a broken header, and shows what stands in its place', () => {
    const broken = page
      .replaceAll('class="user-redId"', 'class="user-number"')
      .replaceAll('user-interactions', 'data-row');
    const { made } = probe(broken, creator.url);
    expect(made.missing).toEqual([
      'profile.redId',
      'profile.followers',
      'profile.following',
      'profile.likesAndCollects'
    ]);
    expect(made.layouts.profile?.facts.redId).toEqual({ find: '.user-redId', isExpected: true, isRead: false });
    expect(made.outline.map(line => line.trim())).toContain(`span.user-number (${creator.redId.length + 5})`);
  });

  it('names the page where nothing of it is known', () => {
    const { made } = probe(
      '<body><div id="app"><main class="profile-v2"><h1>某人</h1></main></div></body>',
      creator.url
    );
    expect(made).toMatchObject({
      missing: ['profile'],
      outline: ['div#app', ' main.profile-v9', '  h9 (2)'],
      state: 'unreadable'
    });
  });

  it('keeps within bounds on a page of 5,000 different elements, each nested as deep as the last', () => {
    const wide = Array.from(
      { length: 5_000 },
      (_, i) => `<p class="a${'bcdefghij'[i % 9]}${'aeiou'[i % 5]}-${i % 7 ? 'x' : 'y'}">${i}</p>`
    );
    const deep = '<div>'.repeat(500);
    const { text } = probe(`<body><div id="app">${wide.join('')}${deep}</div></body>`, creator.url);
    expect(new TextEncoder().encode(text).length).toBeLessThan(60_000);
  });

  it('is cut to 60 kB, the outline before the state', () => {
    const { made } = probe(page, creator.url);
    const outline = Array.from({ length: 5_000 }, () => `div.${'长'.repeat(50)}`);
    const written = JSON.parse(writeProbe({}, { ...made, outline }));
    expect(written.outline.length).toBeGreaterThan(100);
    expect(written.state).toEqual(made.state);
    const vast = writeProbe({}, { ...made, outline, state: { x: '长'.repeat(50_000) } });
    expect(JSON.parse(vast).state).toBe('too long');
    expect(new TextEncoder().encode(vast).length).toBeLessThanOrEqual(60_000);
  });
});

describe('a name from a page', () => {
  it.each([
    ['userPostedFeeds', 'userPostedFeeds'],
    ['reds-tab-item', 'reds-tab-item'],
    ['user-IP', 'user-IP'],
    ['level-12', 'level-99'],
    ['data-v-1a2b3c4d', 'data-v-*'],
    ['comment-68a1b2c3000000001203abcd', 'comment-*'],
    ['68a1b2c3000000001203abcd', '*'],
    ['ABxk3jQzPq', '*'],
    ['qzxkvbn', '*'],
    ['阿梨护肤', '*'],
    ['user-943388836', 'user-*'],
    ['user-阿梨', 'user-*'],
    ['x'.repeat(200), '*']
  ])('%s is %s', (name, plain) => {
    expect(plainName(name)).toBe(plain);
  });
});

describe('a text from a page', () => {
  it.each([
    ['9', '9'],
    ['3.6万', '9.9万'],
    ['1千+', '9千+'],
    ['5,123', '9,999'],
    ['27.7K', '99.9K'],
    [' 昨天 19:05 福建', '昨天 99:99 …'],
    ['编辑于 2025-08-16', '编辑于 9999-99-99'],
    ['3 days ago', '9 days ago'],
    ['3 days ago Australia', '9 days ago …'],
    ['刚刚', '刚刚'],
    ['今天 吃什么', '(6)'],
    ['小红书号：943388836', '(14)'],
    ['早八底妆', '(4)'],
    ['08-17 穿搭日记', '99-99 …']
  ])('%s is %s', (text, shape) => {
    expect(shapeOf(text)).toBe(shape);
  });
});

describe('data', () => {
  it('is told by its names and types, without ids, names of people and tokens', () => {
    const id = '68a1b2c3000000001203abcd';
    expect(
      builtAs({
        list: [[{ noteCard: { interactInfo: { likedCount: '9' } } }], []],
        empty: [],
        [id]: { xsecToken: 'SECRET', n: 1 },
        '68A1B2C3000000001203ABCE': { other: 1 },
        阿梨: true,
        a943388836: null,
        a: { b: { c: { d: { e: { f: 1 } } } } }
      })
    ).toEqual({
      list: [[{ noteCard: { interactInfo: { likedCount: 'string' } } }]],
      empty: [],
      '<id>': { n: 'number' },
      '<key>': 'boolean',
      a: { b: { c: { d: { e: { f: 'number' } } } } }
    });
  });

  it('ends somewhere', () => {
    let nested: unknown = 1;
    for (let i = 0; i < 5_000; i++) nested = i % 2 ? [nested] : { x: nested };
    expect(JSON.stringify(builtAs(nested)).length).toBeLessThan(200);
  });
});
