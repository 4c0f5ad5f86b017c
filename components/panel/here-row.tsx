import type { ComponentProps } from 'react';
import type { PassedCreator } from '@/components/feed/passed-creators';
import { Score } from '@/components/feed/passed-row';
import { InLists, New } from '@/components/feed/standing';
import { WordsOfPassed } from '@/components/feed/who-passed';
import { Avatar } from '@/components/inspection/avatar';
import { Icon } from '@/components/mark/icon';
import { nothingMeasured } from '@/components/mark/score-parts';
import { daysAgo } from '@/components/words/dates';
import { say } from '@/components/words/words';
import type { KnownCreator } from '@/lib/shortlist/summaries';
import { Critical } from './critical';
import { nameHere } from './marks';

interface Props {
  creator: PassedCreator;
  /** Absent where this creator is new. */
  known: KnownCreator | undefined;
  place: Pick<ComponentProps<'li'>, 'aria-posinset' | 'aria-setsize'> & { 'data-place': number };
  current: boolean;
  ticked: boolean;
  /** The list that creators are added to, by name. */
  listName: string | undefined;
  /** The current time, for "yesterday". */
  now: string;
  act: RowActs;
}

/** What can be done to the creator of a row. */
interface RowActs {
  meet: (creatorId: string) => void;
  inspect: (creator: PassedCreator) => void;
  add: (creator: PassedCreator) => void;
  remove: (creator: PassedCreator) => void;
  showAgain: (creator: PassedCreator) => void;
  tick: (creatorId: string, on: boolean) => void;
}

/** One creator on the page: a box over the avatar, who it is with their marks, the score, and the way onto the list. */
export function HereRow({ creator, known, place, current, ticked, listName, now, act }: Props) {
  const { creatorId } = creator;
  const name = nameHere(creator, known);
  const hidden = known?.hidden ?? false;
  const classes = ['cr', current && 'cur', hidden && 'hid', ticked && 'on'];
  return (
    <li
      {...place}
      className={classes.filter(Boolean).join(' ')}
      aria-current={current || undefined}
      onFocus={() => act.meet(creatorId)}
    >
      <label className="tick">
        <input
          type="checkbox"
          aria-label={say('table_select', { name })}
          checked={ticked}
          onChange={event => act.tick(creatorId, event.target.checked)}
        />
        <Avatar name={name} size="m" />
      </label>
      <button type="button" className="open" onClick={() => act.inspect(creator)}>
        <WordsOfPassed name={name} creator={creator} standing={<Standing known={known} />} />
        {!hidden && <ScoreOf known={known} now={now} />}
      </button>
      {hidden ? (
        <Hidden name={name} onShow={() => act.showAgain(creator)} />
      ) : (
        <Listing
          name={name}
          listed={listName !== undefined && (known?.lists.includes(listName) ?? false)}
          onAdd={() => act.add(creator)}
          onRemove={() => act.remove(creator)}
        />
      )}
    </li>
  );
}

function Standing({ known }: { known: KnownCreator | undefined }) {
  if (known === undefined) return <New />;
  return (
    <>
      <InLists lists={known.lists} named />
      {known.summary && !known.hidden && <Critical flags={known.summary.flags} />}
    </>
  );
}

function ScoreOf({ known, now }: { known: KnownCreator | undefined; now: string }) {
  const summary = known?.summary;
  const words = summary ? say('feed_seen', { when: daysAgo(summary.lastSeenAt, now) }) : say('panel_open_to_score');
  return (
    <span className="sm" title={words}>
      <Score score={summary?.score ?? nothingMeasured} />
    </span>
  );
}

const Hidden = ({ name, onShow }: { name: string; onShow: () => void }) => (
  <>
    <span className="s12 qq row hidden">
      <Icon name="eyeless" />
      {say('panel_hidden')}
    </span>
    <button type="button" className="btn bare s" aria-label={say('panel_show_of', { name })} onClick={onShow}>
      {say('panel_show')}
    </button>
  </>
);

interface ListingProps {
  name: string;
  listed: boolean;
  onAdd: () => void;
  onRemove: () => void;
}

const Listing = ({ name, listed, onAdd, onRemove }: ListingProps) => (
  <button
    type="button"
    className="btn bare icon s add"
    aria-pressed={listed}
    aria-label={say('panel_add_of', { name })}
    title={listed ? say('foot_remove') : say('foot_add')}
    onClick={listed ? onRemove : onAdd}
  >
    <Icon name={listed ? 'tick' : 'plus'} />
  </button>
);
