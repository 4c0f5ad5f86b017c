import { useState } from 'react';
import { CreatorScreen } from '@/components/inspection/creator-screen';
import { useLiveReading } from '@/components/inspection/live-reading';
import { ReadingSkeleton } from '@/components/inspection/reading-skeleton';
import { usePage } from '@/components/inspection/use-page';
import { ElsewhereScreen } from './elsewhere-screen';
import { FeedScreen } from './feed-screen';
import type { Subject } from './subject';

/** The popup: the creator in front of the user, those on a feed, a stored one, or the way in. */
export function App({ subject }: { subject: Subject }) {
  return (
    <div className="pop">
      <Screen subject={subject} />
    </div>
  );
}

function Screen({ subject }: { subject: Subject }) {
  const { tabId } = subject;
  const [opened, open] = useState(subject.creatorId);
  const page = usePage(tabId, subject.page);
  const live = useLiveReading(tabId, page);
  const front = tabId !== undefined && page ? { tabId, page, live } : undefined;
  const elsewhere = <ElsewhereScreen front={front} onOpen={open} />;
  if (opened !== undefined) {
    return <CreatorScreen creatorId={opened} onBack={() => open(undefined)} otherwise={elsewhere} />;
  }
  if (front === undefined) return elsewhere;
  const { creatorId, page: kind, state } = front.page;
  if (creatorId !== undefined && state !== 'elsewhere') {
    return <CreatorScreen creatorId={creatorId} front={front} otherwise={elsewhere} />;
  }
  if (kind === 'feed') return <FeedScreen front={front} onOpen={open} otherwise={elsewhere} />;
  return state === 'reading' ? <ReadingSkeleton /> : elsewhere;
}
