// @vitest-environment happy-dom
import { describe, expect, it, test } from 'vitest';
import { readMarketplace } from '@/lib/reader/marketplace/read-marketplace';
import { header, item, notesOf, readWith, show } from './marketplace-html';
import { NOW } from './reading';

const medianOf = (html: string) => notesOf(html)[0]?.figures.readMedian;
const active = (text: string) => readWith(item('活跃粉丝占比', text)).followers.activeShare;

describe('a share', () => {
  test.each([
    ['53.7%', 0.537],
    ['53.7', 0.537],
    ['0.537', 0.537],
    ['0.5398', 0.5398],
    ['５３．７％', 0.537],
    ['100.0%', 1],
    ['58', 0.58],
    ['0.3%', 0.003]
  ])('%s is %d', (text, share) => expect(active(text)).toBe(share));

  test.each([
    '—',
    '-',
    '--',
    '暂无数据',
    '0.3',
    '1',
    '0',
    '0.54',
    '101%',
    '1,151',
    '53.7%+',
    '40%-60%',
    '-5%',
    '高于81.3%的同类博主'
  ])('%s is none', text => expect(active(text)).toBeUndefined());

  it('is put together from digits and sign', () => {
    expect(active('<span>58.2</span><span>%</span>')).toBe(0.582);
    expect(active('<span>58</span><i>.2%</i>')).toBe(0.582);
  });

  test.each([
    '<b>58.2%</b><p>高于81.3%的同类博主</p>',
    '<b>58.2%</b><p>优于 <em>81.3%</em> 同行</p>',
    '<p>高于<em>81.3%</em>的同类博主</p><b>58.2%</b>',
    '<b>58.2%</b><p>优于 - 同行</p>',
    '<b>58.2%</b><p>环比 <em>3.2%</em></p>',
    '<b>58.2%</b><p><i>↑</i><em>3.2%</em></p>'
  ])('is not what it is compared with: %s', html => expect(active(html)).toBe(0.582));

  it('is none beside a comparison alone', () => {
    expect(active('<p>高于<em>81.3%</em>的同类博主</p>')).toBeUndefined();
  });
});

describe('a number of notes, people or reads', () => {
  test.each([
    ['1,471', 1471],
    ['1.2w', 12_000],
    ['9210', 9210],
    ['１，４７１', 1471],
    ['75.5', 75.5],
    ['1.2万次', 12_000]
  ])('%s is %d', (text, value) => expect(medianOf(item('阅读中位数', text))).toBe(value));

  test.each([
    '—',
    '暂无数据',
    '100-500',
    '100~500',
    '1w+',
    '<span>100</span><span>-</span><span>500</span>',
    '58.2%',
    '¥75',
    '12 34'
  ])('%s is none', text => expect(medianOf(item('阅读中位数', text))).toBeUndefined());

  it('is nothing where no note was counted, however many zeros stand there', () => {
    const zeros = item('发布笔记', '0篇') + item('阅读中位数', '0') + item('千赞笔记比例', '0.0%');
    expect(notesOf(zeros)).toEqual([{ basis: {}, noteCount: 0, figures: {} }]);
    expect(notesOf(item('阅读中位数', '0') + item('互动中位数', '0'))).toEqual([]);
  });

  it('may be zero where notes were counted', () => {
    const some = item('发布笔记', '8篇') + item('阅读中位数', '1,471') + item('千赞笔记比例', '0.0%');
    expect(notesOf(some)).toEqual([{ basis: {}, noteCount: 8, figures: { readMedian: 1471, thousandLikeShare: 0 } }]);
  });

  it('is none where two places state two of them', () => {
    const read = readWith(item('阅读中位数', '1,471') + item('阅读中位数', '1,500') + item('互动中位数', '75'));
    expect(read.notes).toEqual([{ basis: {}, figures: { interactionMedian: 75 } }]);
    expect(read.drift).toContain('marketplace.readMedian');
  });
});

describe('a price', () => {
  const prices = (image: string, video = '¥3,800', label = '图文笔记一口价') =>
    readWith(item(label, image) + item('视频笔记一口价', video)).header;

  test.each([
    ['¥1,151', 1151],
    ['1,151元', 1151],
    ['￥1,151.50', 1151.5],
    ['¥1.2w', 12_000],
    ['2900.0', 2900],
    ['<span>¥</span><span>1,151</span>', 1151]
  ])('%s is %d yuan', (text, yuan) => expect(prices(text).prices.image).toBe(yuan));

  it('in 分 is a hundredth in yuan', () => {
    expect(prices('115100分').prices.image).toBe(1151);
    expect(prices('115100', '¥3,800', '图文笔记一口价（分）').prices.image).toBe(1151);
    expect(prices('¥1,151', '¥3,800', '图文笔记一口价（分）').prices.image).toBeUndefined();
  });

  it('without unit and far off the other one is left open, not mended', () => {
    const read = readWith(item('图文笔记一口价', '290000') + item('视频笔记一口价', '¥3,800'));
    expect(read.header.prices).toEqual({ video: 3800 });
    expect(read.drift).toContain('marketplace.imagePrice');
  });

  it('with its unit is what the page says, however far off', () => {
    expect(prices('¥290,000').prices).toEqual({ image: 290_000, video: 3800 });
  });

  test.each(['¥0', '—', '¥-', '暂无', '¥1,000-2,000', '¥1,151起', '面议'])('%s is none', text => {
    const { prices: read, orders } = prices(text);
    expect(read).toEqual({ video: 3800 });
    expect(orders).toEqual({ video: 'open' });
  });

  it('that cannot be ordered for is none, and said to be so', () => {
    const read = readWith(item('图文笔记一口价', '无接单权限') + item('视频笔记一口价', '暂停接单')).header;
    expect(read).toMatchObject({ prices: {}, orders: { image: 'not-allowed', video: 'paused' } });
  });
});

describe('a cost', () => {
  const cost = (html: string) => notesOf(item('发布笔记', '8篇') + html)[0]?.figures.readYuan;
  it('counts with its unit only: the same one stands in 分 in one place and in 元 in another', () => {
    expect(cost(item('预估阅读单价', '<b>16.41</b><span>元/阅读</span>'))).toBe(16.41);
    expect(cost(item('预估阅读单价', '1641.1分'))).toBe(16.411);
    expect(cost(item('预估阅读单价', '1641.1'))).toBeUndefined();
  });
});

describe('growth', () => {
  const growth = (text: string) => readWith(item('粉丝量变化幅度', text)).growth.followerGrowth30d;
  test.each([
    ['-0.3%', -0.003],
    ['1.6%', 0.016],
    ['+120%', 1.2],
    ['0.0%', 0],
    ['-100%', -1]
  ])('%s is %d', (text, share) => expect(growth(text)).toBe(share));
  test.each(['-0.3', '1.6', '-120%', '—'])('%s is none', text => expect(growth(text)).toBeUndefined());

  it('is that of a month only', () => {
    const over = (days: string) =>
      readWith(`<section><div><span class="active">${days}</span></div>${item('粉丝增量', '+566')}</section>`).growth;
    expect(over('近30天')).toEqual({ followerGain30d: 566 });
    expect(over('近90天')).toEqual({});
    expect(over('近60天')).toEqual({});
    expect(readWith(item('近90天粉丝增长率', '9.0%')).growth).toEqual({});
  });
});

describe('a label', () => {
  it.each([
    [
      'with an icon and its tip',
      '<div><div>阅读中位数 <i>?</i><div style="display: none">近30天笔记阅读量的中位数，共12篇</div></div><b>1,471</b></div>'
    ],
    ['with a colon, in one text', '<p>阅读中位数：1,471</p>'],
    ['under its figure', '<div><b>1,471</b><span>阅读中位数</span></div><div><b>75</b><span>互动中位数</span></div>'],
    ['in a list', '<dl><dt>曝光中位数</dt><dd>9,210</dd><dt>阅读中位数</dt><dd>1,471</dd></dl>'],
    [
      'in a row of a table',
      '<table><tr><th>阅读中位数</th><td>1,471</td></tr><tr><th>别的</th><td>3</td></tr></table>'
    ],
    ['deep inside', '<div><div><p><span>阅读中位数</span></p></div><div><p><b><i>1,471</i></b></p></div></div>'],
    ['with what is hidden between', '<div><span>阅读中位数</span><b style="display:none">9</b><b>1,471</b></div>'],
    ['before a mark of praise', '<div><span>阅读中位数</span><b>1,471</b><em>活跃</em></div>']
  ])('%s', (_what, html) => expect(medianOf(html)).toBe(1471));

  it.each([
    [
      'whose figure is still to come',
      '<div><div><span>阅读中位数</span></div><div><span>别的</span><b>1,471</b></div></div>'
    ],
    [
      'whose figure is to come in front of it',
      '<div><div><span>阅读中位数</span></div><div><b>1,471</b><span>别的</span></div></div>'
    ],
    ['over a column', '<table><tr><th>别的</th><th>阅读中位数</th></tr><tr><td>9</td><td>1,471</td></tr></table>'],
    [
      'over a column without a table',
      '<div><div><i>别的</i><i>阅读中位数</i></div><div><b>9</b><b>1,471</b></div></div>'
    ],
    ['under another one, over one figure', '<div><div><i>别的</i><i>阅读中位数</i></div><div><b>1,471</b></div></div>'],
    [
      'at the end of a list of figures with names behind them',
      '<div><b>9</b><i>阅读中位数</i><b>1,471</b><i>互动中位数</i></div>'
    ],
    ['that is a part of other words', item('阅读中位数排名', '1,471')]
  ])('%s has none', (_what, html) => expect(medianOf(html)).toBeUndefined());
});

describe('toggles', () => {
  const bar = (...options: string[]) =>
    `<div class="bar">${options.map(text => `<span class="tab${text.startsWith('*') ? ' tab--active' : ''}">${text.replace('*', '')}</span>`).join('')}</div>`;
  const section = (...parts: string[]) => `<section>${parts.join('')}</section>`;
  const figures = item('发布笔记', '8篇') + item('阅读中位数', '1,471');

  it('say what a figure rests on', () => {
    const html = section(
      bar('日常笔记', '*合作笔记'),
      bar('图文笔记', '*视频笔记', '图文+视频'),
      bar('近30天', '*近90天'),
      bar('全流量', '*仅自然流量'),
      figures
    );
    expect(notesOf(html)).toEqual([
      {
        basis: { work: 'business', kind: 'video', days: 90, traffic: 'organic' },
        noteCount: 8,
        figures: { readMedian: 1471 }
      }
    ]);
  });

  it.each([
    ['aria', '<span aria-selected="true">近90天</span><span aria-selected="false">近30天</span>'],
    ['a radio button', '<label><input type="radio" checked>近90天</label><label><input type="radio">近30天</label>'],
    ['a wrapper', '<div class="is-active"><span>近90天</span></div><div><span>近30天</span></div>'],
    ['a closed list of choices', '<div class="select"><span>近90天</span></div>']
  ])('by %s', (_what, options) => {
    expect(notesOf(section(`<div>${options}</div>`, figures))[0]?.basis).toEqual({ days: 90 });
  });

  it('that cannot be told leave their figures out, and are named', () => {
    const read = readWith(section(bar('近30天', '近90天'), figures));
    expect(read.notes).toEqual([]);
    expect(read.drift).toContain('marketplace.toggles');
  });

  it('are about their own part of the page', () => {
    const html =
      section(bar('*日常笔记', '合作笔记'), item('阅读中位数', '1,471')) +
      section(bar('日常笔记', '*合作笔记'), item('阅读中位数', '2,210')) +
      section('<h3>笔记案例</h3>', bar('全部类型', '合作笔记'));
    expect(notesOf(html).map(({ basis, figures: read }) => [basis.work, read.readMedian])).toEqual([
      ['daily', 1471],
      ['business', 2210]
    ]);
  });

  it('are no tabs of the page', () => {
    const html = bar('*数据概览', '笔记数据', '日常笔记', '合作笔记') + section(item('阅读中位数', '1,471'));
    expect(notesOf(html)[0]?.basis).toEqual({});
  });

  it('may stand in the label itself', () => {
    const html =
      item('曝光中位数(日常)', '9,210') + item('曝光中位数(合作)', '8,000') + item('近90天阅读中位数', '1,471');
    expect(notesOf(html).map(({ basis }) => basis)).toEqual([{ work: 'daily' }, { work: 'business' }, { days: 90 }]);
  });

  it('beside a label are about it alone', () => {
    const html = `<div><p><span>阅读中位数</span><em>近90天</em></p><b>1,471</b></div>${item('互动中位数', '75')}`;
    expect(notesOf(html).map(({ basis }) => basis)).toEqual([{ days: 90 }, {}]);
  });
});

describe('the followers', () => {
  const ages = (last: string) =>
    ['<18', '18-24', '25-34', '35-44', '>44']
      .map((group, place) =>
        item(group.replace('<', '&lt;').replace('>', '&gt;'), ['2.0%', '31.0%', '47.0%', '15.0%', last][place] ?? '')
      )
      .join('');

  it('by age, all groups or none', () => {
    expect(readWith(ages('5.0%')).people.ages).toEqual({
      '<18': 0.02,
      '18-24': 0.31,
      '25-34': 0.47,
      '35-44': 0.15,
      '>44': 0.05
    });
    expect(readWith(ages('—').replace('47.0%', '7.0%')).people.ages).toBeUndefined();
  });

  test.each([
    ['both', item('女性', '88.0%') + item('男性', '12.0%'), 0.88],
    ['one in a sentence', '<p>女性占比最多，占比 88.0%</p>', 0.88],
    ['the other one', item('男性', '72.7%'), 0.273],
    ['two that make no whole', item('女性', '88.0%') + item('男性', '30.0%'), undefined],
    ['none', item('女性', '—'), undefined]
  ])('by gender: %s', (_what, html, share) => expect(readWith(html).people.femaleShare).toBe(share));

  it('by province, and by city where the toggle says so', () => {
    const rows = (...places: [string, string][]) => places.map(([name, share]) => item(name, share)).join('');
    const list = (chosen: string, html: string) =>
      `<section><div>${['省份', '城市'].map(name => `<span class="${name === chosen ? 'active' : ''}">${name}</span>`).join('')}</div>${html}</section>${item('护肤', '40.0%')}`;
    const provinces = rows(['广东', '13.0%'], ['上海', '9.0%'], ['浙江省', '8.0%']);
    const cities = rows(['上海', '9.0%'], ['杭州', '5.0%']);
    expect(readWith(list('省份', provinces)).people).toEqual({ provinces: { 广东: 0.13, 上海: 0.09, 浙江: 0.08 } });
    expect(readWith(list('城市', cities)).people).toEqual({ cities: { 上海: 0.09, 杭州: 0.05 } });
    expect(readWith(list('城市', provinces)).people).toEqual({});
  });

  it('by day, where a table says totals', () => {
    const table = (name: string) =>
      `<section><table><tr><th>日期</th><th>${name}</th></tr><tr><td>2026-10-01</td><td>35,446</td></tr><tr><td>2026-10-30</td><td>36,012</td></tr></table></section>`;
    const days = (html: string) => readWith(html).trend.map(({ day, followers }) => [day, followers.value]);
    expect(days(table('粉丝数'))).toEqual([
      ['2026-10-01', 35_446],
      ['2026-10-30', 36_012]
    ]);
    expect(days(table('粉丝增量'))).toEqual([]);
    expect(days(table('日期'))).toEqual([]);
  });

  it('on one day, over a point of the chart, are not those of now', () => {
    const read = readWith('<div class="tip"><p>2026-10-30</p><p><span>粉丝数</span><b>36,012</b></p></div>');
    expect(read.header.followers?.text).toBe('3.6w');
    expect(read.trend).toMatchObject([{ day: '2026-10-30', followers: { value: 36_012 } }]);
  });
});

describe('notes made for a brand', () => {
  const card = (id: string, ...texts: string[]) =>
    `<div class="card"><a href="https://www.xiaohongshu.com/explore/${id}?xsec_token=SECRET">${texts.map(text => `<p>${text}</p>`).join('')}</a><div>${['阅读', '9,760', '点赞', '456', '发布时间', '2026-05-07'].map(text => `<span>${text}</span>`).join('')}</div></div>`;
  const list = (chosen: string, cards: string) =>
    `<section><div>${['全部类型', '合作笔记'].map(name => `<span class="${name === chosen ? 'active' : ''}">${name}</span>`).join('')}</div><div>${cards}</div></section>`;
  const ONE = '69fc4a1b0000000012030001';
  const TWO = '69fb4a1b0000000012030002';

  it('carry the brand that stands over the title', () => {
    const { posts } = readWith(
      list('合作笔记', card(ONE, '某教育', '原来这么简单啊') + card(TWO, '晚间学习', '含推广流量'))
    );
    expect(posts).toEqual([
      {
        id: ONE,
        title: '原来这么简单啊',
        publishedAt: { value: '2026-05-07', precision: 'day', from: 'page' },
        sponsorSigns: [{ kind: 'marketplace-label', quote: '某教育' }],
        countsAt: new Date(NOW).toISOString()
      },
      {
        id: TWO,
        title: '晚间学习',
        publishedAt: { value: '2026-05-07', precision: 'day', from: 'page' },
        sponsorSigns: [{ kind: 'marketplace-label', quote: '合作笔记' }],
        countsAt: new Date(NOW).toISOString()
      }
    ]);
    expect(JSON.stringify(posts)).not.toContain('SECRET');
  });

  it('are told from others by their own words only, among all notes', () => {
    const { posts } = readWith(
      list('全部类型', card(ONE, '合作品牌：某教育', '原来这么简单啊') + card(TWO, '标签', '晚间学习'))
    );
    expect(posts.map(({ id, sponsorSigns }) => [id, sponsorSigns?.[0]?.quote])).toEqual([[ONE, '某教育']]);
  });
});

describe('a page', () => {
  it('without a creator on it is not read', () => {
    expect(readMarketplace(show('<div id="app"></div>'), NOW)).toEqual({ unsettled: 'not-ready' });
    expect(readMarketplace(show('<div>请登录后使用</div>'), NOW)).toEqual({ refusal: 'wall' });
  });

  it('names what every page of its kind shows and this one does not', () => {
    expect(readWith('').drift).toEqual(['marketplace.prices']);
    expect(readWith(item('图文笔记一口价', '—')).drift).toEqual([]);
  });

  it('is not changed by being read', () => {
    const page = show(header(item('阅读中位数', '1,471')));
    const before = page.documentElement.outerHTML;
    readMarketplace(page, NOW);
    expect(page.documentElement.outerHTML).toBe(before);
  });

  it('tells how far the marketplace had counted, and the health of the account', () => {
    const { header: read } = readWith(
      `<p>数据更新至：2026-11-18</p>${item('健康等级', '优秀')}${item('合作笔记数', '17')}`
    );
    expect(read).toMatchObject({ countedUntil: '2026-11-18', healthLevel: 'excellent', businessPostCount: 17 });
  });

  it('is about its own creator, whomever else it recommends', () => {
    const others = `<div><h4>相似的博主推荐</h4><ul><li>${item('粉丝数', '8.8w')}${item('图文笔记一口价', '¥9,000')}</li></ul></div>`;
    const { header: read } = readWith(item('图文笔记一口价', '¥2,900') + others);
    expect(read).toMatchObject({ followers: { text: '3.6w' }, prices: { image: 2900 } });
  });

  it('takes a reply rate of zero for one only where brands had asked', () => {
    expect(readWith(item('邀约48h回复率', '80.0%')).replyRate48h).toBe(0.8);
    expect(readWith(item('邀约48小时回复率', '0.0%')).replyRate48h).toBeUndefined();
    expect(readWith(item('邀约48小时回复率', '0.0%') + item('邀约数', '12')).replyRate48h).toBe(0);
  });
});
