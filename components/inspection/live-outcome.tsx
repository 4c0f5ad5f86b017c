import { timeOfDay } from '@/components/words/dates';
import { type MessageKey, say } from '@/components/words/words';
import type { LiveOutcome } from '@/lib/messages';
import type { LiveReading } from './live-reading';
import { Notice } from './notice';

type Look = NonNullable<LiveReading['last']>;

const notices: Record<Exclude<LiveOutcome, 'read'>, { title: MessageKey; effect: MessageKey }> = {
  foreign: { title: 'read_foreign', effect: 'read_foreign_effect' },
  none: { title: 'read_none', effect: 'read_none_effect' },
  unreachable: { title: 'read_unreachable', effect: 'read_unreachable_advice' }
};

/** Opening the popup is no question: only data that is another's is worth a word unasked. */
const isWorthSaying = ({ outcome, wasAsked }: Look): boolean => wasAsked || outcome === 'foreign';

/** What a look into the page's data gave, in one line; nothing where there is nothing to say. */
export function outcomeWords(look: Look): string | undefined {
  if (!isWorthSaying(look)) return undefined;
  return look.outcome === 'read' ? say('read_in_full', { time: timeOfDay(look.at) }) : say(notices[look.outcome].title);
}

/** The same to the eye, with what it means; the button beside it speaks it. */
export function LiveOutcomeNotice({ look }: { look: Look }) {
  if (!isWorthSaying(look)) return null;
  if (look.outcome === 'read') return <p className="s12 qq num">{outcomeWords(look)}</p>;
  const { title, effect } = notices[look.outcome];
  return (
    <Notice tone="neutral" icon="again" title={say(title)}>
      {say(effect)}
    </Notice>
  );
}
