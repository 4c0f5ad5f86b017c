import { decimal, yuan as plainYuan, whole } from '@/components/words/figures';
import { rate, share } from '@/components/words/rates';
import { type MessageKey, say } from '@/components/words/words';
import type { Figure, FigureId, Figures, RateBase } from '@/lib/campaign/result-figures';
import { kpis } from '@/lib/method/kpis';

/** What a figure is counted in. */
export type FigureUnit = 'count' | 'yuan' | 'share' | 'factor';

/** The unit of a figure; costs and profits are yuan. */
export const unitOf = (id: FigureId): FigureUnit =>
  id === 'cost' || id === 'grossProfitYuan' ? 'yuan' : kpis[id].unit;

/** Yuan to the cent below 100, as costs per something are told apart there; a loss carries a minus. */
export function fineYuan(value: number): string {
  const size = Math.abs(value);
  const text = size < 100 && !Number.isInteger(size) ? `¥${decimal(size, 2)}` : plainYuan(size);
  return value < 0 ? `−${text}` : text;
}

/** A figure without its "~": "2,100", "¥2.50", "10.0%", "1.80×", "−20%". */
export function writtenFigure(id: FigureId, value: number): string {
  switch (unitOf(id)) {
    case 'count':
      return whole(value);
    case 'yuan':
      return fineYuan(value);
    case 'factor':
      return `${decimal(value, 2)}×`;
    case 'share':
      if (id !== 'roi') return rate(value);
      return value < 0 ? `−${share(-value)}` : share(value);
  }
}

/** The same of a figure that is known, "~" before it where an estimate or a rounded count is in it. */
export const shownFigure = (id: FigureId, { value, about }: Figure): string =>
  `${about ? '~' : ''}${writtenFigure(id, value)}`;

/** Over how many a figure runs, where not over all: "3 of 4 posts"; undefined where it runs over all. */
export function partWords({ of, all, unit }: Figure): string | undefined {
  if (of === all) return undefined;
  const figures = { of: whole(of), all: whole(all) };
  return unit === 'posts' ? say('results_part_posts', figures) : say('results_part_creators', figures);
}

const bases: Record<RateBase, MessageKey> = {
  reads: 'results_rate_reads',
  impressions: 'results_rate_impressions',
  followers: 'results_rate_followers'
};

/** The text that says what an engagement rate was divided by. */
export const baseKey = (base: RateBase): MessageKey => bases[base];

/** The same of a group: "over reads". */
export const baseWords = ({ rateBase }: Figures): string | undefined => rateBase && say(baseKey(rateBase));
