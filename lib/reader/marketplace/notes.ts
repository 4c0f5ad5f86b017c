import type { NoteBasis } from '@/lib/evidence/marketplace';
import { LABELS, type LabelName } from './labels';
import { choicesOf, type Statement, stated } from './statements';
import type { Toggles } from './toggles';

/** The figures over notes, in the words of the contract. */
const NOTE_FIGURES = [
  'impressionMedian',
  'readMedian',
  'interactionMedian',
  'likeMedian',
  'collectMedian',
  'commentMedian',
  'shareMedian',
  'interactionRate',
  'hundredLikeShare',
  'thousandLikeShare',
  'videoFinishRate',
  'imageThreeSecondRate',
  'thousandImpressionsYuan',
  'readYuan',
  'interactionYuan'
] as const satisfies LabelName[];
export type NoteFigure = (typeof NOTE_FIGURES)[number];

/** What the page says of the notes on one basis; `noteCount` is how many they are. */
export interface NotesRead {
  basis: NoteBasis;
  noteCount?: number;
  figures: Partial<Record<NoteFigure, number>>;
}

/** The figures over notes, by the toggles that were on beside them. Figures under a toggle that cannot be told are left out, and named. */
export function readNotes(statements: readonly Statement[], toggles: Toggles): { notes: NotesRead[]; drift: string[] } {
  const groups = new Map<string, { basis: NoteBasis; statements: Statement[] }>();
  const drift = new Set<string>();
  for (const statement of statements) {
    const { label } = statement;
    if (LABELS[label.name].family !== 'notes') continue;
    const basis = basisOf({ ...toggles.about(label), ...choicesOf(label.options) });
    if (!basis) {
      drift.add('toggles');
      continue;
    }
    const key = JSON.stringify(basis);
    const group = groups.get(key) ?? { basis, statements: [] };
    group.statements.push(statement);
    groups.set(key, group);
  }
  const notes = [...groups.values()].flatMap(({ basis, statements: own }) => {
    const said = stated(own);
    for (const name of said.unread) drift.add(name);
    const noteCount = said.get('noteCount');
    const entries = NOTE_FIGURES.map(name => [name, said.get(name)] as const).filter(
      ([, value]) => value !== undefined
    );
    // Without a note nothing was counted, and a zero may stand for that.
    const hasSample = noteCount === undefined ? entries.some(([, value]) => value !== 0) : noteCount > 0;
    const figures: NotesRead['figures'] = hasSample ? Object.fromEntries(entries) : {};
    if (noteCount === undefined && Object.keys(figures).length === 0) return [];
    return [{ basis, ...(noteCount !== undefined && { noteCount }), figures }];
  });
  return { notes, drift: [...drift] };
}

/** Undefined where a toggle beside the figure is not known to be on or off. */
function basisOf(choices: ReturnType<Toggles['about']>): NoteBasis | undefined {
  const { work, kind, days, traffic } = choices;
  const asked = (['work', 'kind', 'days', 'traffic'] as const).filter(of => of in choices);
  if (asked.some(of => choices[of] === undefined) || work === 'any' || days === 'other') return undefined;
  return { ...(work && { work }), ...(kind && { kind }), ...(days && { days }), ...(traffic && { traffic }) };
}

const isUsual = ({ work, kind, days, traffic }: NoteBasis): boolean =>
  (work ?? 'daily') === 'daily' && (kind ?? 'all') === 'all' && (days ?? 30) === 30 && (traffic ?? 'all') === 'all';

/** Of the readings on the usual basis the one that says most about its basis: everyday notes of both kinds over 30 days, all traffic. */
export function usual(notes: readonly NotesRead[], figure: NoteFigure | 'noteCount'): NotesRead | undefined {
  const has = ({ noteCount, figures }: NotesRead) =>
    (figure === 'noteCount' ? noteCount : figures[figure]) !== undefined;
  return notes
    .filter(read => isUsual(read.basis) && has(read))
    .toSorted((one, other) => Object.keys(other.basis).length - Object.keys(one.basis).length)[0];
}
