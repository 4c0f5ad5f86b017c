import { type MessageKey, say } from '@/components/words/words';
import type { Refusal } from '@/lib/messages';
import type { TabState } from '@/lib/tabs';
import { DriftNotice } from './drift-notice';
import type { PageInFront } from './front';
import { LiveOutcomeNotice } from './live-outcome';
import { Notice } from './notice';

const refusals: Record<Refusal, { title: MessageKey; advice: MessageKey }> = {
  'unknown-page': { title: 'refused_unknown_page', advice: 'refused_unknown_page_advice' },
  wall: { title: 'refused_wall', advice: 'refused_wall_advice' },
  captcha: { title: 'refused_captcha', advice: 'refused_captcha_advice' },
  blocked: { title: 'refused_blocked', advice: 'refused_blocked_advice' },
  'not-found': { title: 'refused_not_found', advice: 'refused_not_found_advice' },
  sanctioned: { title: 'refused_sanctioned', advice: 'refused_sanctioned_advice' },
  'foreign-header': { title: 'refused_foreign_header', advice: 'refused_foreign_header_advice' },
  'never-settled': { title: 'refused_never_settled', advice: 'refused_never_settled_advice' }
};

/** What the page in front of the user has to say of itself: what was not kept, why it gave nothing, what it no longer shows. */
export function PageNotices({ front: { tabId, page, live } }: { front: PageInFront }) {
  const { unsaved, reason, drift, lastSeen } = page;
  return (
    <>
      {unsaved && <UnsavedNotice reason={unsaved} of="reading" />}
      {reason && <RefusalNotice reason={reason} />}
      {live?.last && <LiveOutcomeNotice look={live.last} />}
      {drift.length > 0 && <DriftNotice drift={drift} lastSeen={lastSeen} tabId={tabId} />}
    </>
  );
}

/** Why a page gave nothing, and what to do. */
function RefusalNotice({ reason }: { reason: Refusal }) {
  const { title, advice } = refusals[reason];
  return (
    <Notice tone="warn" title={say(title)}>
      {say(advice)}
    </Notice>
  );
}

/** What a signed-out viewer is shown counts as floors. */
export function GuestNotice() {
  return (
    <Notice tone="neutral" title={say('guest_title')}>
      {say('guest_effect')}
    </Notice>
  );
}

const unsaved: Record<NonNullable<TabState['unsaved']>, MessageKey> = {
  'disk-full': 'unsaved_disk_full',
  unavailable: 'unsaved_unavailable'
};

/** A write that was refused: a reading of the page, or what the user just did. */
export function UnsavedNotice({ reason, of }: { reason: NonNullable<TabState['unsaved']>; of: 'reading' | 'action' }) {
  return (
    <Notice tone="warn" title={say(unsaved[reason])}>
      {say(of === 'reading' ? 'unsaved_reading_advice' : 'unsaved_action_advice')}
    </Notice>
  );
}
