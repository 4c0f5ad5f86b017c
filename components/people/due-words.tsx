import { day } from '@/components/words/dates';
import { say } from '@/components/words/words';
import type { Due } from '@/lib/campaign/due-day';

/** By when, grey where only the campaign's plan says so; nothing where no day is set. `now` is ISO. */
export function DueWords({ due, now }: { due: Due | undefined; now: string }) {
  if (!due) return null;
  const figures = { day: day(due.day, now) };
  return due.byPlan ? (
    <span className="num qq">{say('people_due_plan', figures)}</span>
  ) : (
    <span className="num q">{say('people_due', figures)}</span>
  );
}
