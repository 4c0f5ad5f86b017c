import { useMemo } from 'react';
import type { Inspection } from '@/lib/shortlist/inspection';
import { judgedSubject } from '@/lib/shortlist/summarise';
import { CommentMix } from './comment-mix';
import { FollowerCurve } from './follower-curve';
import { Timeline } from './timeline';

/** The three pictures of what was judged, as of the report's time. */
export function Pictures({ inspection: { dossier, rules, report } }: { inspection: Inspection }) {
  const subject = useMemo(() => judgedSubject(dossier, rules), [dossier, rules]);
  return (
    <div className="history">
      <Timeline subject={subject} />
      <FollowerCurve subject={subject} flags={report.flags} />
      <CommentMix subject={subject} />
    </div>
  );
}
