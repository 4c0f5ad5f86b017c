import { Fragment } from 'react';
import { whole } from '@/components/words/figures';
import { say } from '@/components/words/words';
import type { Plan } from '@/lib/import/plan';

/** How many are new, changed, as they were, and what was not understood. */
export function CountsLine({ plan, unread }: { plan: Plan; unread: number }) {
  const { joining, changing, unchanged } = plan;
  const counts = [
    say('import_count_new', { count: whole(joining.length) }),
    say('import_count_changed', { count: whole(changing.length) }),
    say('import_count_unchanged', { count: whole(unchanged) }),
    say('import_count_unread', { count: whole(unread) })
  ];
  return (
    <p className="num q" role="status">
      {counts.map((words, place) => (
        <Fragment key={words}>
          {place > 0 && <span className="d" />}
          {words}
        </Fragment>
      ))}
    </p>
  );
}
