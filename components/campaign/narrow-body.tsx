import { useDeferredValue, useMemo } from 'react';
import type { Save } from '@/components/inspection/save';
import { whole } from '@/components/words/figures';
import { say, sayCount } from '@/components/words/words';
import { narrow } from '@/lib/campaign/narrow';
import { adviceOf } from '@/lib/campaign/narrow-advice';
import type { allBriefs } from '@/lib/shortlist/briefs';
import type { Row } from '@/lib/shortlist/row';
import { ApplyBar } from './apply-bar';
import { CandidateList } from './candidate-list';
import { useKeptWishes } from './kept-wishes';
import { NarrowAdvice } from './narrow-advice';
import { readWishes, wishesOfBrief } from './typed-wishes';
import { WishFields } from './wish-fields';

interface Props {
  listId: string;
  rows: Row[];
  briefs: Awaited<ReturnType<typeof allBriefs>>;
  save: Save;
}

/** The settings on top, who stays and who leaves beneath, what it costs and the one button at the foot. */
export function NarrowBody({ listId, rows, briefs: { briefs, activeId }, save }: Props) {
  const active = briefs.find(({ id }) => id === activeId);
  const { changed, byHand, change, hold } = useKeptWishes(listId, active?.id);
  const typed = { ...wishesOfBrief(active?.brief), ...changed };
  const wishes = readWishes(typed, active?.brief);
  const key = useDeferredValue(JSON.stringify([wishes, ...byHand]));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is the wishes and who is held, which are other objects at every drawing
  const narrowing = useMemo(() => wishes && narrow(rows, wishes, byHand), [rows, key]);
  const advice = narrowing && wishes && adviceOf(narrowing, wishes);
  return (
    <>
      <div className="narrow-page scroll">
        <WishFields typed={typed} change={change} briefs={briefs} active={active} save={save} />
        {advice && <NarrowAdvice advice={advice} next={nextOf(rows)} />}
        {narrowing && (
          <>
            <CandidateList
              title={say('narrow_stays')}
              nobody={say('narrow_nobody_stays')}
              candidates={narrowing.stays}
              onHold={hold}
            />
            <CandidateList
              title={say('narrow_leaves')}
              nobody={say('narrow_nobody_leaves')}
              candidates={narrowing.leaves}
              onHold={hold}
            />
            {narrowing.before.length > 0 && (
              <p className="hint">
                {sayCount('narrow_before', narrowing.before.length, { count: whole(narrowing.before.length) })}
              </p>
            )}
            <p className="hint">{narrowing.isBest ? say('narrow_method') : say('narrow_method_good')}</p>
          </>
        )}
        {!narrowing && <p className="hint">{say('narrow_waits')}</p>}
      </div>
      {narrowing && <ApplyBar listId={listId} narrowing={narrowing} save={save} />}
    </>
  );
}

/** The first whose page was not read yet. */
const nextOf = (rows: readonly Row[]): Row | undefined =>
  rows.find(({ summary, membership }) => summary.followers === undefined && !membership?.archived);
