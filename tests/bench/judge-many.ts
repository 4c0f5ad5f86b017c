import type { Dossier } from '@/lib/evidence/dossier';
import { judge } from '@/lib/report/judge';
import { asCard } from '../tools/calibration/posts';
import { NOW, syntheticCreator } from '../tools/calibration/synthetic-creator';

const POSTS = 30;
const OPENED = 5;
const RUNS = 3;
/** Made anew they would take longer than judging them; a rule keeps nothing from one dossier to the next. */
const DISTINCT = 500;

/** Milliseconds that judging so many creators took, for each of three runs, by how much is known of them. */
export interface Judged {
  /** A profile with 30 notes, five of them opened, and what the user told. */
  scrolled: number[];
  /** The same with all notes opened, 96 comments and 45 daily follower counts. */
  known: number[];
}

/** Judges `creators` dossiers in one thread, three times; a round to warm up is not counted. */
export function judgeMany(creators: number): Judged {
  const known = Array.from({ length: DISTINCT }, (_, place) => thirtyNotes(syntheticCreator(`bench ${place}`).dossier));
  const scrolled = known.map(({ comments: _, snapshots: __, posts = [], ...dossier }) => ({
    ...dossier,
    posts: posts.map((post, place) => (place < OPENED ? post : asCard(post)))
  }));
  return { scrolled: runs(scrolled, creators), known: runs(known, creators) };
}

const thirtyNotes = ({ posts = [], ...dossier }: Dossier): Dossier => ({ ...dossier, posts: posts.slice(0, POSTS) });

function runs(dossiers: readonly Dossier[], creators: number): number[] {
  judgeAll(dossiers, dossiers.length);
  return Array.from({ length: RUNS }, () => {
    const started = performance.now();
    judgeAll(dossiers, creators);
    return performance.now() - started;
  });
}

function judgeAll(dossiers: readonly Dossier[], creators: number): void {
  for (let judged = 0; judged < creators; judged += dossiers.length) {
    for (const dossier of dossiers) judge({ dossier, now: NOW });
  }
}
