import { Notice } from '@/components/inspection/notice';
import { say } from '@/components/words/words';
import { profileAddress } from '@/lib/export/profile-address';
import type { Fits } from './use-fits';

/** Why there is no fit to choose by, where there is none. */
export function FitNotice({ fits, creatorId }: { fits: Fits; creatorId: string }) {
  if (fits === 'unreadable') return <p>{say('agreement_unreadable')}</p>;
  if (fits === 'unseen') {
    return (
      <p>
        {say('agreement_not_inspected')}{' '}
        <a href={profileAddress(creatorId)} target="_blank" rel="noreferrer">
          {say('agreement_open_page')}
        </a>
      </p>
    );
  }
  if (fits === undefined || fits.length > 0) return null;
  return (
    <Notice tone="critical" title={say('agreement_none_advised')}>
      {say('partnership_none')}
    </Notice>
  );
}
