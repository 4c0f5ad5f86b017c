import { addressOf } from '@/components/shortlist/place';

const WORKSPACE = '/workspace.html';

/** The editor of a brief, or of all of them, as a link for every view of ours; only from the workspace itself it opens no other tab. */
export function briefLink(briefId?: string): { href: string; target?: '_blank'; rel?: 'noreferrer' } {
  const href = `${WORKSPACE}${addressOf({ briefs: true, ...(briefId && { briefId }) })}`;
  return location.pathname === WORKSPACE ? { href } : { href, target: '_blank', rel: 'noreferrer' };
}
