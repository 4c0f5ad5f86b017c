import { type MessageKey, say } from '@/components/words/words';
import type { Refusal } from '@/lib/messages';
import type { TabState } from '@/lib/tabs';
import { factName } from './fact-name';
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

/** Why a page gave nothing, and what to do. */
export function RefusalNotice({ reason }: { reason: Refusal }) {
  const { title, advice } = refusals[reason];
  return (
    <Notice tone="warn" title={say(title)}>
      {say(advice)}
    </Notice>
  );
}

/** Facts that the page's layout should have shown and did not. */
export function DriftNotice({ drift }: { drift: string[] }) {
  const facts = [...new Set(drift.map(factName))].join(say('name_separator'));
  return (
    <Notice tone="warn" title={say('drift_title', { facts })}>
      {say('drift_advice')}
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
