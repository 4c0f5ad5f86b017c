import { useMemo } from 'react';
import { remedyName } from '@/components/inspection/remedy-sentence';
import { count, whole } from '@/components/words/figures';
import { say, sayCount } from '@/components/words/words';
import type { Subject } from '@/lib/measures/measure';
import { lackingPosts } from '@/lib/measures/missing';
import { Sized } from './sized';
import { TimelineChart } from './timeline-chart';
import { VIRAL_TIMES, type YearOfNotes, yearOfNotes } from './year-of-notes';

/** A year of notes by date and likes; what is paid or viral is marked by its shape. */
export function Timeline({ subject }: { subject: Subject }) {
  const year = useMemo(() => yearOfNotes(subject), [subject]);
  const { length } = year.notes;
  if (length === 0) return <NoNotes subject={subject} />;
  const words = legendWords(year);
  const name = [sayCount('history_timeline_name', length, { count: whole(length) }), ...Object.values(words)].join(
    say('history_join')
  );
  return (
    <section className="sec">
      <div className="h2">
        <h2>{say('history_timeline_title')}</h2>
        <span className="end">{headOf(year)}</span>
      </div>
      <Sized>{width => <TimelineChart year={year} name={name} width={width} />}</Sized>
      <Legend words={words} />
    </section>
  );
}

function headOf({ notes, withoutLikes }: YearOfNotes): string {
  const figures = { count: whole(notes.length), more: whole(withoutLikes) };
  return withoutLikes === 0
    ? sayCount('history_timeline_head', notes.length, figures)
    : sayCount('history_timeline_head_more', notes.length, figures);
}

interface LegendWords {
  median?: string;
  sponsored: string;
  viral?: string;
  unseen?: string;
}

/** What the shapes stand for, with how many there are. Signs of paid work are only known of notes that were opened. */
function legendWords({ from, seenFrom, notes, searched, median }: YearOfNotes): LegendWords {
  const sponsored = whole(notes.filter(({ isSponsored }) => isSponsored).length);
  const viral = whole(notes.filter(({ isViral }) => isViral).length);
  return {
    ...(median && { median: say('history_median', { likes: count(median.likes) + (median.isFloor ? '+' : '') }) }),
    sponsored: sponsoredWords(sponsored, searched, notes.length),
    ...(median && !median.isFloor && { viral: say('history_viral', { count: viral, times: VIRAL_TIMES }) }),
    ...(seenFrom > from && { unseen: say('history_unseen') })
  };
}

function sponsoredWords(sponsored: string, searched: number, all: number): string {
  if (searched === 0) return say('history_sponsored_unopened');
  return searched === all
    ? say('history_sponsored', { count: sponsored })
    : say('history_sponsored_of', { count: sponsored, opened: whole(searched) });
}

function Legend({ words: { median, sponsored, viral, unseen } }: { words: LegendWords }) {
  return (
    <p className="legend">
      {median !== undefined && (
        <span>
          <svg width="16" height="8" className="chart" aria-hidden="true">
            <path className="med" d="M0 4H16" />
          </svg>
          {median}
        </span>
      )}
      <span>
        <svg width="8" height="8" className="chart" aria-hidden="true">
          <circle className="post" cx="4" cy="4" r="3" />
        </svg>
        {say('history_ordinary')}
      </span>
      <span>
        <svg width="10" height="10" className="chart" aria-hidden="true">
          <rect className="spon" x="1.5" y="1.5" width="7" height="7" />
        </svg>
        {sponsored}
      </span>
      {viral !== undefined && (
        <span>
          <svg width="14" height="14" className="chart" aria-hidden="true">
            <circle className="post" cx="7" cy="7" r="2.6" />
            <circle className="viral" cx="7" cy="7" r="6" />
          </svg>
          {viral}
        </span>
      )}
      {unseen !== undefined && (
        <span>
          <svg width="14" height="10" className="chart" aria-hidden="true">
            <rect className="gap" width="14" height="10" />
          </svg>
          {unseen}
        </span>
      )}
    </p>
  );
}

/** Signed-out pages show cards that nobody can date. */
function NoNotes({ subject }: { subject: Subject }) {
  const { missing } = lackingPosts(subject, 1, 0);
  const isGuest = subject.dossier.unlinkedPosts !== undefined && missing.remedy === 'open-profile';
  const remedy = remedyName(isGuest ? { remedy: 'sign-in' } : missing);
  return (
    <section className="sec">
      <h2>{say('history_timeline_title')}</h2>
      <p className="lack">{[say('history_timeline_none'), remedy].join(say('sentence_separator'))}</p>
    </section>
  );
}
