import { Blank } from '@/components/inspection/blank';
import { Icon } from '@/components/mark/icon';
import { say } from '@/components/words/words';
import type { TabState } from '@/lib/tabs';

/** Why nobody is listed, and what to do: a feed that nobody scrolled yet, or a page that shows no creators. */
export function NobodyHere({ page }: { page: TabState | undefined }) {
  if (page?.page === 'feed') {
    return (
      <Blank title={say('panel_feed_empty')} hint={say('panel_feed_empty_hint')}>
        {null}
      </Blank>
    );
  }
  return (
    <Blank title={say('panel_no_site')} hint={say('panel_no_site_hint')}>
      <SiteLink />
    </Blank>
  );
}

export const SiteLink = () => (
  <a className="btn" href="https://www.xiaohongshu.com/explore" target="_blank" rel="noreferrer">
    <Icon name="outside" />
    {say('empty_open')}
  </a>
);
