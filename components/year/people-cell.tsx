import { FlagIcon } from '@/components/mark/flag-icon';
import { Icon } from '@/components/mark/icon';
import { whole } from '@/components/words/figures';
import { say, sayCount } from '@/components/words/words';
import { type Overview, phases } from '@/lib/campaign/overview';
import { phaseWords } from './state-words';

/** The creators by how far they are, as a bar and in words, and who is late. */
export function PeopleCell({ overview: { creators, byPhase, overdue, stuck } }: { overview: Overview }) {
  if (creators === 0) return <span className="qq">{say('posts_nobody')}</span>;
  const present = phases.filter(phase => byPhase[phase] > 0);
  return (
    <>
      <p className="mid num">{sayCount('workspace_creators', creators, { count: whole(creators) })}</p>
      <span className="phases" aria-hidden="true">
        {present.map(phase => (
          <i key={phase} className={`p-${phase}`} style={{ flexGrow: byPhase[phase] }} />
        ))}
      </span>
      <ul className="phase-words num">
        {present.map(phase => (
          <li key={phase}>
            <i className={`p-${phase}`} aria-hidden="true" />
            {say(phaseWords[phase], { count: whole(byPhase[phase]) })}
          </li>
        ))}
      </ul>
      {overdue > 0 && (
        <p className="lag num">
          <FlagIcon look="warn" />
          {say('campaigns_overdue', { count: whole(overdue) })}
        </p>
      )}
      {stuck > 0 && (
        <p className="lag num">
          <Icon name="clock" />
          {say('campaigns_stuck', { count: whole(stuck) })}
        </p>
      )}
    </>
  );
}
