import { day } from '@/components/words/dates';
import { say } from '@/components/words/words';
import type { Due } from '@/lib/campaign/due-day';

interface Props {
  due: Due | undefined;
  /** ISO. */
  now: string;
  /** Under a heading that says what the day is. */
  isBare?: boolean;
}

/** By when, grey where only the campaign's plan says so; nothing where no day is set. */
export function DueWords({ due, now, isBare = false }: Props) {
  if (!due) return null;
  const figures = { day: day(due.day, now) };
  return due.byPlan ? (
    <span className="num qq">{say('people_due_plan', figures)}</span>
  ) : (
    <span className="num q">{isBare ? figures.day : say('people_due', figures)}</span>
  );
}
