import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, TextDocument } from '@/lib/export/document';
import { writeDocx } from '@/lib/export/docx';
import { readable } from '@/lib/export/text-cell';
import { partsOf } from './read-workbook';
import { allOf, type Element, readXml } from './strict-xml';

const documentOf = (...blocks: Block[]): TextDocument => ({
  title: 'Spring & <more>',
  language: 'en-US',
  colon: ': ',
  footer: 'Not legal advice',
  blocks
});

const write = (document: TextDocument) => writeDocx(document, () => Promise.resolve());

/** Each part of the file as another program's reader finds it. */
async function partsRead(...blocks: Block[]): Promise<Map<string, Element>> {
  const parts = await partsOf(await write(documentOf(...blocks)));
  return new Map([...parts].map(([path, xml]) => [path, readXml(xml)]));
}

const bodyOf = (parts: Map<string, Element>): Element => {
  const body = parts.get('word/document.xml');
  if (!body) throw new Error('no body');
  return body;
};

const textOf = ({ name, inside }: Element): string =>
  name === 'w:br'
    ? '\n'
    : name === 'w:tab'
      ? '\t'
      : inside.map(each => (typeof each === 'string' ? each : textOf(each))).join('');

const paragraphs = (parts: Map<string, Element>) =>
  allOf(bodyOf(parts), 'w:p').map(paragraph => ({
    style: allOf(paragraph, 'w:pStyle')[0]?.attributes['w:val'],
    text: textOf(paragraph)
  }));

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom(...'<>&"\']] \t\n\r\u0000\u000b\u0085\u2028\ud83d\udc00\ufffe中'.split('')),
    maxLength: 20
  })
);

test('every kind of block is a paragraph of its style', async () => {
  const parts = await partsRead(
    { kind: 'title', text: 'T' },
    { kind: 'notice', runs: [{ text: 'N', look: 'strong' }, { text: 'n' }] },
    { kind: 'heading', level: 1, text: 'H' },
    { kind: 'facts', facts: [{ label: 'Brand', runs: [{ text: 'B' }] }] },
    { kind: 'heading', level: 2, text: 'h' },
    { kind: 'point', mark: '☐', runs: [{ text: 'P' }] },
    { kind: 'text', runs: [{ text: 't', look: 'faint' }] }
  );
  expect(paragraphs(parts)).toEqual([
    { style: 'Title', text: 'T' },
    { style: 'Notice', text: 'Nn' },
    { style: 'Heading1', text: 'H' },
    { style: 'Label', text: 'Brand' },
    { style: 'Fact', text: 'B' },
    { style: 'Heading2', text: 'h' },
    { style: 'Point', text: '☐\tP' },
    { style: 'Normal', text: 't' }
  ]);
});

test('every style that a paragraph has is described, and every part is told of', async () => {
  const parts = await partsRead(
    { kind: 'heading', level: 1, text: 'H', newPage: true },
    {
      kind: 'facts',
      facts: [{ label: 'a', runs: [{ text: 'x', href: 'https://www.xiaohongshu.com/user/profile/5f' }] }]
    },
    { kind: 'point', mark: '☑', runs: [] }
  );
  const known = allOf(parts.get('word/styles.xml') ?? bodyOf(parts), 'w:style').map(
    style => style.attributes['w:styleId']
  );
  const used = ['w:pStyle', 'w:rStyle', 'w:tblStyle']
    .flatMap(kind => allOf(bodyOf(parts), kind))
    .map(style => style.attributes['w:val']);
  expect(used.filter(style => !known.includes(style))).toEqual([]);
  const told = allOf(parts.get('[Content_Types].xml') ?? bodyOf(parts), 'Override').map(
    each => each.attributes.PartName
  );
  expect(told.map(path => path?.slice(1)).toSorted()).toEqual(
    [...parts.keys()].filter(path => /^(?:word|docProps)\/\w+\.xml$/.test(path)).toSorted()
  );
  const targets = allOf(parts.get('word/_rels/document.xml.rels') ?? bodyOf(parts), 'Relationship');
  const [link] = allOf(bodyOf(parts), 'w:hyperlink');
  expect(targets.find(({ attributes }) => attributes.Id === link?.attributes['r:id'])?.attributes).toMatchObject({
    Target: 'https://www.xiaohongshu.com/user/profile/5f',
    TargetMode: 'External'
  });
  expect(allOf(bodyOf(parts), 'w:pageBreakBefore')).toHaveLength(1);
});

test('the foot of each page says what the document says', async () => {
  const parts = await partsRead({ kind: 'title', text: 'T' });
  expect(textOf(parts.get('word/footer1.xml') ?? bodyOf(parts))).toBe('Not legal advice\t1');
  expect(textOf(parts.get('docProps/core.xml') ?? bodyOf(parts))).toBe('Spring & <more>en-US');
});

describe('hostile texts', () => {
  test.each([
    ['a\u0000\u0007b', 'ab'],
    ['x\ud83d', 'x'],
    ['\udc00y', 'y'],
    ['a\r\nb', 'a\nb'],
    [']]></w:t><w:br/>', ']]></w:t><w:br/>'],
    ['  kept  ', '  kept  '],
    ['&lt;&#0;', '&lt;&#0;']
  ])('%j', async (text, kept) => {
    const [paragraph] = paragraphs(await partsRead({ kind: 'text', runs: [{ text }] }));
    expect(paragraph?.text).toBe(kept);
  });

  test('any text comes back in any place, in well-formed parts', () =>
    fc.assert(
      fc.asyncProperty(hostile, hostile, hostile, async (one, two, three) => {
        const parts = await partsRead(
          { kind: 'title', text: one },
          { kind: 'point', mark: '☐', runs: [{ text: two, look: 'strong' }, { text: three }] },
          { kind: 'facts', facts: [{ label: three, runs: [{ text: one }] }] }
        );
        expect(paragraphs(parts).map(({ text }) => text)).toEqual([
          readable(one),
          `☐\t${readable(two)}${readable(three)}`,
          readable(three),
          readable(one)
        ]);
      }),
      { numRuns: 200 }
    ));

  test('so do title and footer', () =>
    fc.assert(
      fc.asyncProperty(hostile, async text => {
        const parts = await partsOf(await write({ ...documentOf(), title: text, footer: text }));
        for (const xml of parts.values()) readXml(xml);
      }),
      { numRuns: 100 }
    ));
});

test('the same document gives the same bytes', async () => {
  const [one, two] = await Promise.all(
    [1, 2].map(async () => (await write(documentOf({ kind: 'title', text: 'T' }))).bytes())
  );
  expect(one).toEqual(two);
});
