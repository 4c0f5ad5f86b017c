import { Icon } from '@/components/mark/icon';
import { timeOfDay } from '@/components/words/dates';
import { say } from '@/components/words/words';
import { outcomeWords } from './live-outcome';
import type { LiveReading } from './live-reading';

/** Reads the page again, its own data included; says aloud what came of it. It stays in place while at it, so that focus does too. */
export function ReadButton({ live: { isBusy, last, lookAgain } }: { live: LiveReading }) {
  const isRead = last?.outcome === 'read';
  return (
    <>
      <button
        type="button"
        className="btn bare icon s read-again"
        aria-label={say('read_again')}
        aria-busy={isBusy}
        title={isRead ? say('read_again_last', { time: timeOfDay(last.at) }) : say('read_again')}
        onClick={lookAgain}
      >
        <Icon name="again" />
      </button>
      <span className="sr" role="status">
        {!isBusy && last && outcomeWords(last)}
      </span>
    </>
  );
}
