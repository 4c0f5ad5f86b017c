import { useRef, useState } from 'react';
import { instant } from '@/components/words/instant';
import { type LiveOutcome, readLive } from '@/lib/messages';
import type { TabState } from '@/lib/tabs';

/** What the last look gave, its instant, and whether Read was pressed for it. */
interface Look {
  outcome: LiveOutcome;
  at: string;
  wasAsked: boolean;
}

/** The looks into the page's own data that the user's gestures bring. */
export interface LiveReading {
  isBusy: boolean;
  /** Absent before the first look at this page. */
  last: Look | undefined;
  /** Looks once for having opened the popup; not again in this popup's life, whatever page comes. */
  lookOnOpening: () => void;
  /** Looks again, as the user pressed. */
  lookAgain: () => void;
}

const readable: TabState['page'][] = ['profile', 'note'];

/** Looking into the page of a tab; undefined where the tab shows no page whose data tells of a creator. */
export function useLiveReading(tabId: number | undefined, page: TabState | undefined): LiveReading | undefined {
  const [isBusy, setBusy] = useState(false);
  const [last, setLast] = useState<Look & { of: string | undefined }>();
  const moment = useRef({ isUnderway: false, wasAsked: false, wasOpened: false });
  if (tabId === undefined || page === undefined || !readable.includes(page.page)) return undefined;

  const { creatorId: of } = page;
  const look = async () => {
    if (moment.current.isUnderway) return;
    moment.current.isUnderway = true;
    setBusy(true);
    const outcome = await readLive(tabId).catch(unreachable);
    setBusy(false);
    setLast({ outcome, at: instant(), wasAsked: moment.current.wasAsked, of });
    moment.current = { ...moment.current, isUnderway: false, wasAsked: false };
  };
  return {
    isBusy,
    last: last?.of === of ? last : undefined,
    lookOnOpening: () => {
      if (moment.current.wasOpened) return;
      moment.current.wasOpened = true;
      void look();
    },
    lookAgain: () => {
      moment.current.wasAsked = true;
      void look();
    }
  };
}

function unreachable(error: unknown): LiveOutcome {
  console.error('The page could not be looked into', error);
  return 'unreachable';
}
