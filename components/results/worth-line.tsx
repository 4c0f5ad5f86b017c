import { aboutYuan } from '@/components/words/figures';
import { say } from '@/components/words/words';
import type { Figures } from '@/lib/campaign/result-figures';
import { feedCpm, worthInAds } from '@/lib/campaign/worth-in-ads';

/** What as many impressions would cost as advertising, apart from all returns, with its price of a thousand. */
export function WorthLine({ figures }: { figures: Figures }) {
  const worth = worthInAds(figures.impressions?.value);
  return (
    <p className="worth">
      <span className="mid">{say('results_worth')}</span>{' '}
      {worth ? (
        <span className="num">
          {say('results_worth_figure', {
            value: `~${aboutYuan(worth.value)}`,
            low: aboutYuan(worth.low),
            high: aboutYuan(worth.high),
            cpm: `¥${feedCpm.value}`,
            from: `¥${feedCpm.low}`,
            to: `¥${feedCpm.high}`
          })}
        </span>
      ) : (
        say('results_worth_none')
      )}{' '}
      <span className="chip line">{say('price_estimate')}</span>
    </p>
  );
}
