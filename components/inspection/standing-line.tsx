import { whole } from '@/components/words/figures';
import { language } from '@/components/words/language';
import { nameOf } from '@/components/words/names';
import { share } from '@/components/words/rates';
import { say } from '@/components/words/words';
import { COMPARED_FROM } from '@/lib/benchmarks/standing';
import type { Standing } from '@/lib/shortlist/standing';

/** Where the score stands among the user's own creators of the tier, or where ordinary ones lie; its title says why that is worth a line. */
export function StandingLine({ standing }: { standing: Standing }) {
  if (standing.of === 'own') {
    const { share: below, tier, n } = standing;
    const figures = { share: share(below), tier: nameOf('tier', tier).toLocaleLowerCase(language()), count: whole(n) };
    return (
      <p className="stand" title={say('standing_own_why')}>
        {say('standing_own', figures)}
      </p>
    );
  }
  const { median, low, high, own } = standing;
  return (
    <p className="stand" title={say('standing_ordinary_why', { from: COMPARED_FROM, own })}>
      {say('standing_ordinary', { median, range: `${low}–${high}` })}
    </p>
  );
}
