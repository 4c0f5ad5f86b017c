import { say } from '@/components/words/words';
import { profileAddress } from '@/lib/export/profile-address';
import type { Remedy as Kind } from '@/lib/measures/measure';
import type { NextStep as Step } from '@/lib/report/report';
import { filledBy } from './filled-by';
import { NextNotes } from './next-notes';
import { StepTitle } from './step-title';

interface Props {
  /** The best step first. */
  steps: Step[];
  /** Without a grade one step is not enough, so the others stand below. */
  isProvisional: boolean;
  creatorId: string;
  /** Whether the tab behind the popup shows this creator's own page. */
  here: boolean;
}

/**
 * The cheapest thing that would sharpen the number. Notes are named, not linked: the site refuses a note's bare address, so they
 * are opened from the creator's page by a click there.
 */
export function NextStep({ steps, isProvisional, creatorId, here }: Props) {
  const [best, ...others] = steps;
  if (best === undefined) return null;
  const posts = best.posts ?? [];
  const opensPage = onPage.includes(best.remedy);
  return (
    <section className="next" aria-label={say('next_title')}>
      <StepTitle step={best} />
      <p>{filledBy(best)}</p>
      {posts.length > 0 && <NextNotes posts={posts} />}
      {posts.length > 0 && here && <p>{say('next_open_here')}</p>}
      {opensPage && !here && (
        <p>
          <a href={profileAddress(creatorId)} target="_blank" rel="noreferrer">
            {say('next_open_profile')}
          </a>
        </p>
      )}
      {isProvisional && others.length > 0 && (
        <ol className="then" aria-label={say('next_then')}>
          {others.map(step => (
            <li key={step.remedy}>
              <StepTitle step={step} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

const onPage: Kind[] = ['open-posts', 'scroll-older', 'scroll-to-end', 'open-profile', 'sign-in'];
