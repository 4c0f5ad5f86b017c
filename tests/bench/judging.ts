import type { Dossier } from '@/lib/evidence/dossier';
import { judge } from '@/lib/report/judge';
import { NOW, syntheticCreator } from '../tools/calibration/synthetic-creator';
import { type Line, runsLine } from './line';

const CREATORS = 10_000;
const POSTS = 30;
const RUNS = 3;
/** Made anew they would take longer than judging them; a rule keeps nothing from one dossier to the next. */
const DISTINCT = 500;

/** What judging costs in one thread: ten thousand dossiers of thirty notes, without comments and with a hundred. */
export function judging(): Line[] {
  const full = Array.from({ length: DISTINCT }, (_, place) => withThirty(syntheticCreator(`bench ${place}`).dossier));
  const bare = full.map(({ comments: _, ...dossier }): Dossier => dossier);
  return [
    runsLine(`${CREATORS.toLocaleString('en')} dossiers of ${POSTS} notes judged`, 'ms', runs(bare), 2_000),
    runsLine('  the same with 96 comments each', 'ms', runs(full)),
    runsLine('  one report, of those', 'ms', runs(full).map(each), 1)
  ];
}

const withThirty = ({ posts = [], ...dossier }: Dossier): Dossier => ({ ...dossier, posts: posts.slice(0, POSTS) });

const each = (milliseconds: number): number => milliseconds / CREATORS;

function runs(dossiers: readonly Dossier[]): number[] {
  return Array.from({ length: RUNS }, () => {
    const started = performance.now();
    for (let judged = 0; judged < CREATORS; judged += dossiers.length) {
      for (const dossier of dossiers) judge({ dossier, now: NOW });
    }
    return performance.now() - started;
  });
}
