import { whole } from '@/components/words/figures';
import { nameOf } from '@/components/words/names';
import { say, sayCount } from '@/components/words/words';
import { profileAddress } from '@/lib/export/profile-address';
import type { Remedy } from '@/lib/measures/measure';
import type { NextStep as Step } from '@/lib/report/report';
import { fieldFor, goToField } from './asked-field';
import { remedyName } from './remedy-sentence';

interface Props {
  step: Step;
  creatorId: string;
  /** Whether the tab behind the popup shows this creator's own page. */
  here: boolean;
}

/**
 * The cheapest thing that would sharpen the number. Notes are named, not linked: the site refuses a note's bare address, so they
 * are opened from the creator's page by a click there.
 */
export function NextStep({ step, creatorId, here }: Props) {
  const field = fieldFor(step.remedy);
  const posts = step.posts ?? [];
  return (
    <section className="next" aria-label={say('next_title')}>
      <span className="what">{title(step)}</span>
      {step.gain > 0 && (
        <span className="gain num">{sayCount('next_gain', Math.round(step.gain), { count: whole(step.gain) })}</span>
      )}
      {step.gain === 0 && field && (
        <button type="button" className="link gain" onClick={() => goToField(field)}>
          {say('next_go_to_field')}
        </button>
      )}
      <p>{filled(step)}</p>
      {posts.length > 0 && (
        <ol>
          {posts.map((post, place) => (
            <li key={post.id}>
              <span className="note" title={post.title} lang="zh-CN">
                <b>{place + 1}</b>
                <span className="cut">
                  <bdi>{post.title || say('post_untitled')}</bdi>
                </span>
              </span>
            </li>
          ))}
        </ol>
      )}
      {posts.length > 0 && here && <p>{say('next_open_here')}</p>}
      {opensPage(step) && !here && (
        <p>
          <a href={profileAddress(creatorId)} target="_blank" rel="noreferrer">
            {say('next_open_profile')}
          </a>
        </p>
      )}
    </section>
  );
}

const onPage: Remedy[] = ['open-posts', 'scroll-older', 'scroll-to-end', 'open-profile', 'sign-in'];

const opensPage = ({ remedy }: Step): boolean => onPage.includes(remedy);

function title(step: Step): string {
  const shown = step.posts?.length;
  return shown ? sayCount('next_open_posts', shown, { count: shown }) : remedyName(step);
}

/** Criteria named before the rest is only counted. */
const NAMED = 4;

/** "Fills comment depth 4, craft 4; checks generic comments". */
function filled({ criteria, flags }: Step): string {
  const between = say('name_separator');
  const named = criteria.slice(0, NAMED).map(({ id, points }) => `${inline(nameOf('criterion', id))} ${points}`);
  const more = criteria.length - named.length;
  const checked = flags.map(id => inline(nameOf('flag', id)));
  const clauses = [
    named.length > 0 && more === 0 && say('next_fills', { criteria: named.join(between) }),
    more > 0 && say('next_fills_more', { criteria: named.join(between), more }),
    checked.length > 0 && say('next_checks', { flags: checked.join(between) })
  ];
  const text = clauses.filter(clause => clause !== false).join(say('clause_separator'));
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A name inside a sentence begins small; Chinese has no case. */
const inline = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
