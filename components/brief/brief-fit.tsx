import { Dot } from '@/components/inspection/dot';
import { latestQuote } from '@/components/inspection/latest-quote';
import { Remedy } from '@/components/inspection/remedy';
import { FlagIcon } from '@/components/mark/flag-icon';
import { say } from '@/components/words/words';
import type { Inspection } from '@/lib/shortlist/inspection';
import { briefLink } from './brief-address';
import { type Fit, fitsOf } from './fits';

/** How the creator fits the brief in use: niche, audience, competitors, price. Nothing without a brief. */
export function BriefFit({ inspection: { report, dossier, rules } }: { inspection: Inspection }) {
  if (!rules.brief) return null;
  const { id, brief } = rules.brief;
  return (
    <section className="sec brief-fit">
      <h2>
        {say('brief_fit_title')}
        <span className="end cut" title={brief.name}>
          <bdi>{brief.name}</bdi>
        </span>
      </h2>
      <ul>
        {fitsOf(report, brief, latestQuote(dossier.quotes ?? [])).map(fit => (
          <li key={fit.id} className={`flag quiet ${'look' in fit ? fit.look : 'unknown'}`}>
            <FlagIcon look={'look' in fit ? fit.look : 'unknown'} />
            <span className="nm">{say(fit.name)}</span>
            <span className="st">
              <Standing fit={fit} briefId={id} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Standing({ fit, briefId }: { fit: Fit; briefId: string }) {
  if ('look' in fit) {
    return (
      <>
        {fit.figure}
        <Dot />
        {say(fit.look === 'clear' ? 'brief_fits' : 'brief_falls_short')}
      </>
    );
  }
  if ('toWrite' in fit) {
    return (
      <a className="remedy" {...briefLink(briefId)}>
        {say(fit.toWrite)}
      </a>
    );
  }
  return fit.missing === undefined ? say('criterion_unmeasured') : <Remedy missing={fit.missing} />;
}
