import { TickedLoupe } from '@/components/shortlist/ticked-loupe';
import { say } from '@/components/words/words';

/** No brief yet: what one is for, and the way to the first. */
export const NoBriefs = ({ onCreate }: { onCreate: () => void }) => (
  <div className="blank nobody">
    <TickedLoupe />
    <h2>{say('briefs_empty')}</h2>
    <p>{say('briefs_empty_how')}</p>
    <button type="button" className="btn primary" onClick={onCreate}>
      {say('briefs_first')}
    </button>
  </div>
);
