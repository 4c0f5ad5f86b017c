import { useState } from 'react';
import { ReadingSkeleton } from '@/components/inspection/reading-skeleton';
import { CreatorScreen } from './creator-screen';
import { ElsewhereScreen } from './elsewhere-screen';
import type { Subject } from './subject';
import { usePage } from './use-page';

/** The popup: the creator in front of the user, a stored one, or the way in. */
export function App({ subject }: { subject: Subject }) {
  return (
    <div className="pop">
      <Screen subject={subject} />
    </div>
  );
}

function Screen({ subject }: { subject: Subject }) {
  const [opened, open] = useState(subject.creatorId);
  const page = usePage(subject.tabId, subject.page);
  const elsewhere = <ElsewhereScreen page={page} onOpen={open} />;
  if (opened !== undefined) {
    return <CreatorScreen creatorId={opened} onBack={() => open(undefined)} otherwise={elsewhere} />;
  }
  if (page === undefined || page.state === 'elsewhere') return elsewhere;
  if (page.creatorId !== undefined)
    return <CreatorScreen creatorId={page.creatorId} page={page} otherwise={elsewhere} />;
  return page.state === 'reading' ? <ReadingSkeleton /> : elsewhere;
}
