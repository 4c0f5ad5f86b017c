import { html, type Markup } from './html';
import type { Kind, MarketplaceTruth, NoteTruth, Work } from './marketplace-figures';
import type { SampleCreator } from './sample-creator';

const percent = (share: number) => `${(share * 100).toFixed(1)}%`;
const grouped = (count: number) => count.toLocaleString('en-US');
const inW = (count: number) => (count >= 10_000 ? `${Number((count / 10_000).toFixed(1))}w` : grouped(count));
const yuan = (price: number | undefined) => (price === undefined ? '无接单权限' : `¥${grouped(price)}`);

/** A figure as a card: its name with a tip that is hidden, the figure, and how it compares. */
const card = (name: string, figure: string, comparison?: string) =>
  html`<div class="metric"><div class="metric-name"><span>${name}</span><i class="d-icon"></i><div class="d-popover" style="display:none">${name}：近30天发布的笔记，取中间一篇，少于 3 篇时仅供参考</div></div><div class="metric-value">${figure}</div>${
    comparison !== undefined && html`<div class="metric-peers">优于 <em>${comparison}</em> 同行</div>`
  }</div>`;

/** Toggles that stand side by side; the chosen one is marked by its class alone. */
const segments = (name: string, options: Record<string, string>, chosen: string) =>
  html`<div class="d-segment" data-group="${name}">${Object.entries(options).map(
    ([value, text]) =>
      html`<div class="d-segment-item${value === chosen && ' d-segment-item--active'}" data-value="${value}"><span>${text}</span></div>`
  )}</div>`;

const WORK = { daily: '日常笔记', business: '合作笔记' };
const KIND = { image: '图文笔记', video: '视频笔记', all: '图文+视频' };
const DAYS = { 30: '近30天', 90: '近90天' };

/** Left: who it is, and what a note costs. */
export const headerPart = (creator: SampleCreator, truth: MarketplaceTruth) =>
  html`<div class="blogger-base-info"><div class="blogger-name">${creator.nickname}</div><div class="base-info-item blogger-redid"><span>小红书号：</span><a>${creator.redId}</a></div><div class="blogger-location__text">浙江 杭州</div></div><div class="blogger-data"><div class="blogger-data__item"><div class="blogger-data__label">粉丝数</div><div class="blogger-data__value REDNumber">${inW(creator.followers)}</div></div><div class="blogger-data__item"><div class="blogger-data__label">获赞与收藏</div><div class="blogger-data__value REDNumber">${inW(creator.likesAndCollects)}</div></div></div><div class="quote-list"><h4>合作报价</h4><div class="price-box"><span>图文笔记一口价</span><span class="active-price">${yuan(truth.imageYuan)}</span></div><div class="price-box"><span>视频笔记一口价</span><span class="active-price">${yuan(truth.videoYuan)}</span></div></div>`;

export const servicePart = (truth: MarketplaceTruth) =>
  html`<h4>服务表现</h4>${card('近7天活跃天数', '6天')}${card('邀约48小时回复率', percent(truth.replyRate48h))}<h4>成长表现</h4>${card('粉丝量变化幅度', percent(truth.followerGrowth30d), '81.3%')}`;

/** The toggles of the notes' figures, which answer at once, and the figures, which come later. */
export const notesToggles = (work: Work, kind: Kind, days: 30 | 90) =>
  html`${segments('work', WORK, work)}<div class="filters">${segments('kind', KIND, kind)}${segments('days', DAYS, String(days))}<div class="d-select"><span>全流量</span></div></div>`;

export function notesPart(truth: NoteTruth): Markup {
  const or = (figure: string) => (truth.noteCount === 0 ? '-' : figure);
  return html`<div class="strip"><span>发布笔记</span><b>${truth.noteCount}篇</b></div><div class="metrics">${card('曝光中位数', or(grouped(truth.impressionMedian)), '55.1%')}${card('阅读中位数', or(grouped(truth.readMedian)), '48.0%')}${card('互动中位数', or(grouped(truth.interactionMedian)))}${card('互动率', or(percent(truth.interactionRate)))}${card('千赞笔记比例', or(percent(truth.thousandLikeShare)))}${card('百赞笔记比例', or(percent(truth.hundredLikeShare)))}</div>`;
}

const rows = (shares: Record<string, number>) =>
  Object.entries(shares).map(([name, share]) => html`<li><span>${name}</span><span>${percent(share)}</span></li>`);

export const followersPart = (truth: MarketplaceTruth) =>
  html`<div class="metrics">${card('粉丝增量', grouped(truth.followerGain30d))}${card('活跃粉丝占比', percent(truth.activeShare), '64.0%')}${card('阅读粉丝占比', percent(truth.readingShare))}${card('互动粉丝占比', percent(truth.engagedShare))}</div><div class="trend"><h5>粉丝总量趋势</h5><table>${truth.trend.map(
    ({ day, followers }) => html`<tr><td>${day}</td><td>${grouped(followers)}</td></tr>`
  )}</table></div><div class="people"><h5>性别分布</h5><p class="age-chart--content--desc">女性占比 ${percent(truth.femaleShare)}</p></div><div class="people"><h5>年龄分布</h5><ul>${rows(truth.ages)}</ul></div><div class="people"><h5>地域分布</h5><div class="place">${segments('place', { province: '按省份', city: '按城市' }, 'province')}<ul>${rows(truth.provinces)}</ul></div></div><div class="people"><h5>用户兴趣</h5><ul>${rows({ 美妆: 0.22, 护肤: 0.18 })}</ul></div>`;

export const casesPart = ({ businessNotes }: MarketplaceTruth) =>
  html`${segments('cases', { any: '全部类型', business: '合作笔记' }, 'business')}<div class="cases">${businessNotes.map(
    ({ post, brand }) =>
      html`<div class="case" data-note-id="${post.id}"><p>${brand}</p><p>${post.title ?? ''}</p><div><span>阅读</span><b>${grouped(post.likes * 20)}</b><span>点赞</span><b>${grouped(post.likes)}</b><span>发布时间</span><b>${post.publishedAt.slice(0, 10)}</b></div></div>`
  )}</div>`;
