import { type MessageKey, say } from '@/components/words/words';

/** The parts of the page, in the order that they are read; also their ids in the document. */
const parts = {
  'creator-verdict': 'creator_part_verdict',
  'creator-grounds': 'creator_part_grounds',
  'creator-comments': 'creator_part_comments',
  'creator-changes': 'creator_changes_title',
  'creator-own': 'creator_part_own',
  'creator-history': 'creator_part_history',
  'creator-prices': 'creator_prices_title',
  'creator-notes': 'creator_notes_title'
} satisfies Record<string, MessageKey>;
export type PartId = keyof typeof parts;

const ids = Object.keys(parts) as PartId[];

/** Ways to the parts of a long page. The address names the place in the workspace, so they are no links. */
export const SectionNav = () => (
  <nav className="parts" aria-label={say('creator_parts')}>
    {ids.map(id => (
      <button key={id} type="button" onClick={() => goTo(id)}>
        {say(parts[id])}
      </button>
    ))}
  </nav>
);

function goTo(id: PartId): void {
  const part = document.getElementById(id);
  part?.scrollIntoView({ block: 'start' });
  part?.focus({ preventScroll: true });
}
