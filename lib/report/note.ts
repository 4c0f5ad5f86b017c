import { type Given, gather } from '@/lib/measures/gather';
import type { Subject } from '@/lib/measures/measure';
import type { MeasureName } from '@/lib/measures/measures';
import type { Because, NoteReport } from './report';

/** Something worth knowing that is no red flag. */
export interface Note {
  id: string;
  /** What there is to say of this creator, if anything. */
  judge(subject: Subject): NoteReport[];
}

interface Rule<Needs extends MeasureName> {
  id: string;
  needs: readonly Needs[];
  /** The figures of its sentence where it holds. */
  notice(given: Given<Needs, never>): Because | undefined;
}

/** A note from its rule; where a measure is missing there is nothing to say. */
export function defineNote<const Needs extends MeasureName>({ id, needs, notice }: Rule<Needs>): Note {
  return {
    id,
    judge(subject) {
      const gathered = gather<Needs, never>(subject, needs, []);
      if ('missing' in gathered) return [];
      const because = notice(gathered.given);
      return because === undefined ? [] : [{ id, because, cites: gathered.cites }];
    }
  };
}
