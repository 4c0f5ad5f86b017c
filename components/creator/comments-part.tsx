import { memo, useMemo } from 'react';
import { CommentMix } from '@/components/history/comment-mix';
import type { Inspection } from '@/lib/shortlist/inspection';
import { judgedSubject } from '@/lib/shortlist/summarise';
import { CommentsSeen } from './comments-seen';
import { Part } from './part';

/** What the comments are made of, and each of them that was seen. */
export const CommentsPart = memo(function CommentsPart({ inspection }: { inspection: Inspection }) {
  const { dossier, rules } = inspection;
  const subject = useMemo(() => judgedSubject(dossier, rules), [dossier, rules]);
  return (
    <Part id="creator-comments">
      <div className="history">
        <CommentMix subject={subject} />
      </div>
      <CommentsSeen subject={subject} />
    </Part>
  );
});
