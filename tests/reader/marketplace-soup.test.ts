// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { observationSchema } from '@/lib/evidence/observation';
import { observeMarketplace } from '@/lib/reader/marketplace/observe-marketplace';
import { readMarketplace } from '@/lib/reader/marketplace/read-marketplace';
import { header, show } from './marketplace-html';
import { CREATOR } from './page-html';
import { NOW } from './reading';

const LABELS =
  '粉丝数 获赞与收藏 图文笔记一口价 视频笔记一口价(分) 合作笔记数 健康等级 邀约48h回复率 粉丝量变化幅度 粉丝增量 活跃粉丝占比 阅读粉丝占比 发布笔记 曝光中位数 阅读中位数(日常) 近90天阅读中位数 互动率 千赞笔记比例 视频完播率 预估CPM 女性 男性 <18 18-24 25-34 35-44 >44 2026-10-30 广东 上海 近30天 近90天 日常笔记 合作笔记 省份 城市 数据更新至 相似的博主推荐 别的';
const VALUES =
  '53.7% 53.7 0.537 0.3 1 0 100% 101% -5% -0.3% 99999% 1e5% 1,471 1.2w 9亿 ¥1,151 1,151元 115100分 100-500 1w+ - — -- 暂无数据 NaN Infinity 无接单权限 优秀 高于81.3%的同类博主 ∞% ½% ５３％ 000% .5% 5.% 0.0000001';

const label = fc.constantFrom(...LABELS.split(' '));
const word = fc.oneof(
  { weight: 5, arbitrary: label },
  { weight: 6, arbitrary: fc.constantFrom(...VALUES.split(' ')) },
  { weight: 1, arbitrary: fc.double().map(String) },
  { weight: 1, arbitrary: fc.double({ min: -200, max: 200 }).map(number => `${number}%`) },
  { weight: 1, arbitrary: fc.string({ maxLength: 8 }) }
);
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Words in elements of any nesting. */
const { soup } = fc.letrec<{ soup: string }>(tie => ({
  soup: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    word.map(text => `<span>${escaped(text)}</span>`),
    fc.tuple(label, word).map(pair => `<div>${pair.map(text => `<p>${escaped(text)}</p>`).join('')}</div>`),
    fc
      .tuple(fc.constantFrom('div', 'section', 'ul', 'table'), fc.array(tie('soup'), { minLength: 1, maxLength: 5 }))
      .map(([tag, inside]) => `<${tag} class="${tag === 'ul' ? 'active' : ''}">${inside.join('')}</${tag}>`)
  )
}));

const shares = (facts: object | undefined) =>
  JSON.stringify(facts ?? {}).match(/(?<="(?:\w*Share|\w*Rate\w*)":\{"value":)[^,}]+/g) ?? [];

test('no soup of labels and values gives a share outside 0…1, a figure that is no number, or what the contract refuses', () => {
  let read = 0;
  fc.assert(
    fc.property(fc.array(soup, { minLength: 1, maxLength: 6 }), parts => {
      const page = readMarketplace(show(header() + parts.join('')), NOW);
      if (!('header' in page)) return;
      const observation = observeMarketplace(page, CREATOR, NOW);
      expect(observationSchema.parse(observation)).toEqual(observation);
      expect(JSON.stringify(observation)).not.toMatch(/(?<!"high"):null|NaN|Infinity/);
      for (const share of [...shares(observation.audience), ...shares(observation.marketplace)]) {
        read += 1;
        expect(Number(share)).toBeGreaterThanOrEqual(0);
        expect(Number(share)).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 2_000 }
  );
  // The soup holds shares that are read, or it would show nothing.
  expect(read).toBeGreaterThan(20);
});
