import { say } from '@/components/words/words';

/** A figure that was never measured: a dash to the eye, words to the ear, never 0. */
export const Unknown = () => (
  <span className="qq">
    <span aria-hidden="true">—</span>
    <span className="sr">{say('table_unknown')}</span>
  </span>
);
