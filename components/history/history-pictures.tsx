import { lazy, Suspense } from 'react';
import type { Dossier } from '@/lib/evidence/dossier';
import type { Inspection } from '@/lib/shortlist/inspection';

/** Loaded once the score stands on the screen, which must not wait for their code. */
const Pictures = lazy(async () => {
  await painted();
  return { default: (await import('./pictures')).Pictures };
});

const painted = (): Promise<void> => new Promise(done => requestAnimationFrame(() => setTimeout(done)));

/** Notes, followers and comments over time, each mark with the evidence behind it. */
export function HistoryPictures({ inspection }: { inspection: Inspection }) {
  return (
    <Suspense fallback={<ToCome dossier={inspection.dossier} />}>
      <Pictures inspection={inspection} />
    </Suspense>
  );
}

/** What the three take with their heads and legends, and what a line takes in place of one, in px. */
const heights = { timeline: 221, curve: 163, comments: 264, line: 60 };

/** The room of the pictures, by how much there is to draw, so that nothing below jumps. */
function ToCome({ dossier: { posts = [], snapshots = [], comments = [] } }: { dossier: Dossier }) {
  return (
    <div className="history" aria-hidden="true">
      <div className="sec" style={{ height: posts.length === 0 ? heights.line : heights.timeline }} />
      <div className="sec" style={{ height: snapshots.length < 2 ? heights.line : heights.curve }} />
      <div className="sec" style={{ height: comments.length < 30 ? heights.line : heights.comments }} />
    </div>
  );
}
