import { useCallback, useEffect, useRef, useState } from 'react';
import type { Save } from '@/components/inspection/save';
import type { Brief } from '@/lib/evidence/brief';
import type { StoredBrief } from '@/lib/shortlist/brief';
import { keep } from './keep-brief';

/** Makes a brief of the one as it stands now. */
export type Change = (brief: Brief) => Brief;

/** A pause in typing, after which the brief is kept. */
const PAUSE_MS = 300;

/**
 * A brief while it is written. It is kept at every pause, when a field is left, and when the editor or the page goes away. While the
 * editor is open its own brief is the newest.
 */
export function useBriefDraft({ id, brief }: StoredBrief, save: Save) {
  const [draft, setDraft] = useState(brief);
  const latest = useRef(brief);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const flush = useCallback(() => {
    if (pause.current === undefined) return;
    clearTimeout(pause.current);
    pause.current = undefined;
    void save(() => keep({ id, brief: latest.current }));
  }, [id, save]);
  const change = useCallback(
    (made: Change) => {
      latest.current = made(latest.current);
      setDraft(latest.current);
      clearTimeout(pause.current);
      pause.current = setTimeout(flush, PAUSE_MS);
    },
    [flush]
  );
  useEffect(() => {
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);
  return { draft, change, flush };
}
