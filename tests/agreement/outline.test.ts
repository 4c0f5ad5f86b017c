import { beforeEach, describe, expect, test } from 'vitest';
import { outline } from '@/components/agreement/outline';
import type { CampaignData } from '@/components/campaign/use-campaign';
import { type SheetLanguage, speechIn } from '@/components/export/speech';
import { writeMarkdown } from '@/lib/export/markdown';
import type { CollaborationWork } from '@/lib/shortlist/collaboration';
import type { Row } from '@/lib/shortlist/row';
import { LIST, rowOf, wellRead } from '../export/sample-row';
import { speak } from '../words/speak';

const ONE = '5f3a1c0e0000000001008400';
const TWO = '5f3a1c0e0000000001008401';
const AT = '2026-11-20T08:15:02.000Z';

const rows: Row[] = [
  rowOf({ ...wellRead, creatorId: ONE }),
  { summary: { ...wellRead, creatorId: TWO, nickname: 'C & <D>', redId: 'c_d' } }
];

const dataOf = (work: CollaborationWork, more: Partial<CampaignData> = {}): CampaignData => ({
  listId: LIST,
  listName: '春季补水 *2026*',
  campaign: { listId: LIST, madeAt: AT, partnership: 'product-seeding' },
  rows,
  works: new Map([[ONE, { listId: LIST, creatorId: ONE, ...work }]]),
  publications: [],
  measurements: new Map(),
  briefs: [],
  ...more
});

const work: CollaborationWork = {
  partnership: 'paid-post',
  paid: { fee: 2400, platformFee: 240 },
  terms: {
    'deliverables.number': { text: '2 notes\nand 1 video', settled: true, dueOn: '2026-12-01' },
    'payment.instalments': { text: '50% / 50%', dueOn: '2026-12-05' },
    'compliance.claims': { text: '<script>alert(1)</script>' }
  }
};
const publications: CampaignData['publications'] = [
  { id: '1', listId: LIST, creatorId: ONE, plannedOn: '2026-12-20', kind: 'video', about: 'Evening' },
  { id: '2', listId: LIST, creatorId: ONE, kind: 'image' },
  { id: '3', listId: LIST, creatorId: ONE, plannedOn: '2026-12-12', kind: 'image' },
  { id: '4', listId: LIST, creatorId: TWO, plannedOn: '2026-12-01' }
];

const { quote: _quote, ...priceless } = wellRead;
const unpriced = { ...priceless, creatorId: ONE };

async function written(language: SheetLanguage, data: CampaignData, of: readonly Row[] = data.rows) {
  return writeMarkdown(outline({ data, rows: of, today: '2026-11-29' }, language, await speechIn(language)));
}

beforeEach(() => speak('en'));

describe('the whole outline, as it was read by people', () => {
  test.each(['en', 'zh'] as const)('%s', async language => {
    const text = await written(language, dataOf(work, { publications }), rows.slice(0, 1));
    await expect(text).toMatchFileSnapshot(`golden/outline.${language}.md`);
  });

  test('is the same whatever the views speak', async () => {
    const data = dataOf(work, { publications });
    const texts = [await written('zh', data), await written('en', data)];
    speak('zh_CN');
    expect([await written('zh', data), await written('en', data)]).toEqual(texts);
  });
});

describe('what stands for the fee', () => {
  test.each<[string, CollaborationWork['paid'], Row, string]>([
    ['agreed', { fee: 2400.5 }, rows[0] as Row, '- **Fee**: ¥2,400.5'],
    ['a gift', { fee: 0 }, rows[0] as Row, '- **Fee**: No fee, the product alone'],
    [
      'quoted alone',
      undefined,
      rowOf({ ...wellRead, creatorId: ONE, quote: { kind: 'image', priceYuan: 600, at: AT, from: 'user' } }),
      '- **Fee**: Quoted ¥600, not agreed yet'
    ],
    ['nothing known', undefined, { summary: unpriced }, '- **Fee**: ＿＿＿＿＿＿＿＿\n']
  ])('%s', async (_, paid, row, line) =>
    expect(await written('en', dataOf({ ...(paid && { paid }) }), [row])).toContain(line)
  );
});

test('all creators are in it, each with the model of their own, and never a token of a link', async () => {
  const text = await written('en', dataOf(work, { publications }));
  expect(text.match(/^## .*/gm)).toEqual(['## 阿梨护肤笔记', '## C \\& \\<D\\>', '## Disclosure and records']);
  expect(text).toContain('**Partnership model**: Paid post');
  expect(text).toContain('**Partnership model**: Product seeding');
  expect(text.match(/<https:[^>]*>/g)).toEqual(
    [ONE, TWO].map(id => `<https://www.xiaohongshu.com/user/profile/${id}>`)
  );
  expect(text).not.toMatch(/xsec|[?]/);
});

test('the creator whose name is not known goes by the id', async () => {
  const { nickname: _, redId: __, ...nameless } = wellRead;
  expect(await written('zh', dataOf({}), [{ summary: { ...nameless, creatorId: TWO } }])).toContain(`## ${TWO}`);
});

test.each(['en', 'zh'] as const)('no advice is said at the top and at the foot (%s)', async language => {
  const words = language === 'zh' ? '不构成法律意见' : 'Not legal advice';
  const lines = (await written(language, dataOf({}))).trim().split('\n');
  expect(lines[2]).toContain(words);
  expect(lines.at(-1)).toBe(words);
});
