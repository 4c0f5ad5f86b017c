import { whole } from '@/components/words/figures';
import type { Candidate, Narrowing } from '@/lib/campaign/narrow';
import { CandidateRow } from './candidate-row';
import { reasonSentence, strengthSentence } from './reason-sentence';

interface Props {
  title: string;
  /** What stands where nobody does. */
  nobody: string;
  candidates: (Candidate | Narrowing['leaves'][number])[];
  onHold: (creatorId: string, hand: 'in' | 'out' | undefined) => void;
}

/** Those who stay, or those who leave, each with the reason. */
export const CandidateList = ({ title, nobody, candidates, onHold }: Props) => (
  <section className="candidates" aria-label={title}>
    <h2>
      {title} <span className="qq num">{whole(candidates.length)}</span>
    </h2>
    {candidates.length === 0 ? (
      <p className="qq">{nobody}</p>
    ) : (
      <ul>
        {candidates.map(candidate => {
          const { creatorId } = candidate.row.summary;
          const leaves = 'reason' in candidate;
          return (
            <CandidateRow
              key={creatorId}
              candidate={candidate}
              stays={!leaves}
              reason={leaves ? reasonSentence(candidate.reason) : strengthSentence(candidate.row.summary)}
              onHold={hand => onHold(creatorId, hand)}
            />
          );
        })}
      </ul>
    )}
  </section>
);
