import { memo } from 'react';
import { CommentMix } from '@/components/history/comment-mix';
import type { Subject } from '@/lib/measures/measure';
import { CommentsSeen } from './comments-seen';
import { Part } from './part';

/** What the comments are made of, and each of them that was seen. */
export const CommentsPart = memo(function CommentsPart({ subject }: { subject: Subject }) {
  return (
    <Part id="creator-comments">
      <div className="history">
        <CommentMix subject={subject} />
      </div>
      <CommentsSeen subject={subject} />
    </Part>
  );
});
