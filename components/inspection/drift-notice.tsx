import { useState } from 'react';
import { monthOf } from '@/components/words/dates';
import { sentences } from '@/components/words/sentences';
import { type MessageKey, say } from '@/components/words/words';
import { probePage } from '@/lib/messages';
import { factName } from './fact-name';
import { Notice } from './notice';

/** Facts named before the rest is only counted. */
const NAMED = 4;

interface Props {
  drift: string[];
  /** The month in which the page's layout was last seen working, as yyyy-mm. */
  lastSeen?: string | undefined;
  tabId: number;
}

/** Facts that the page's layout should have shown and did not, and the way to report it. */
export function DriftNotice({ drift, lastSeen, tabId }: Props) {
  const since = lastSeen ? [say('drift_since', { month: monthOf(lastSeen) })] : [];
  return (
    <Notice tone="warn" title={driftTitle(drift)}>
      {sentences(say('drift_advice'), ...since)} <ReportCopy tabId={tabId} />
    </Notice>
  );
}

function driftTitle(drift: string[]): string {
  const names = [...new Set(drift.map(factName))];
  const facts = names.slice(0, NAMED).join(say('name_separator'));
  const more = names.length - NAMED;
  return more > 0 ? say('drift_title_more', { facts, more }) : say('drift_title', { facts });
}

/** Puts the page's structure, and nothing that it says, on the clipboard. */
function ReportCopy({ tabId }: { tabId: number }) {
  const [said, setSaid] = useState<MessageKey>();
  return (
    <>
      <button type="button" className="link" onClick={() => void copyReport(tabId).then(setSaid)}>
        {say('drift_copy')}
      </button>
      {said && <span className="said">{say(said)}</span>}
    </>
  );
}

async function copyReport(tabId: number): Promise<MessageKey> {
  try {
    const report = await probePage(tabId);
    if (report === undefined) return 'drift_copy_none';
    await navigator.clipboard.writeText(report);
    return 'drift_copied';
  } catch (error) {
    console.error('The report could not be copied', error);
    return 'drift_copy_failed';
  }
}
