import { say } from '@/components/words/words';
import { isProvisional, type ScoreFigures, scoreParts } from './score-parts';

/** The hundred points in words beside the mark: earned, unmeasured, lost; they add up to 100. */
export function ScoreKey({ score }: { score: ScoreFigures }) {
  const { earned, unmeasured, lost } = scoreParts(score);
  return (
    <span className={isProvisional(score) ? 'key provisional' : 'key'}>
      <span>
        <i />
        {say('key_earned')} <b>{earned}</b>
      </span>
      <span className="k-t">
        <i />
        {say('key_unmeasured')} <b>{unmeasured}</b>
      </span>
      <span className="k-l">
        <i />
        {say('key_lost')} <b>{lost}</b>
      </span>
    </span>
  );
}
