import { ScoreDial } from '@/components/mark/score-dial';
import { nothingMeasured } from '@/components/mark/score-parts';
import { nameOf } from '@/components/words/names';
import { say } from '@/components/words/words';
import type { DimensionId } from '@/lib/report/report';
import { DimensionBar } from './dimension';

/** The hundred points before anything is known of them. */
const dimensions: [DimensionId, number][] = [
  ['audience-quality', 30],
  ['engagement', 25],
  ['content-quality', 20],
  ['brand-alignment', 15],
  ['performance-history', 10]
];

/** The real layout while a page is being read: all ticks, no number. */
export function ReadingSkeleton() {
  return (
    <>
      <header className="who late" aria-busy="true">
        <span className="ava" />
        <div className="grow lines">
          <h1 className="sr">{say('identity_reading')}</h1>
          <span className="skel" style={{ width: 140, height: 18 }} />
          <span className="skel" style={{ width: 200, height: 12 }} />
        </div>
      </header>
      <main className="late">
        <section className="hero">
          <ScoreDial score={nothingMeasured} />
          <div className="grow lines">
            <span className="skel" style={{ width: 120, height: 22 }} />
            <span className="q s12" role="status">
              {say('identity_reading')}
            </span>
            <span className="skel" style={{ width: 220, height: 12 }} />
          </div>
        </section>
        <section className="sec">
          <div className="h2">
            <h2>{say('dimensions_title')}</h2>
          </div>
          {dimensions.map(([id, points]) => (
            <div key={id} className="dim-row">
              <span />
              <span className="cut qq">{nameOf('dimension', id)}</span>
              <DimensionBar points={points} known={0} score={null} />
              <span className="known num">–/{points}</span>
              <span className="pt qq">—</span>
            </div>
          ))}
        </section>
      </main>
    </>
  );
}
