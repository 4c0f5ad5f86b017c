import { type ReactNode, useMemo, useState } from 'react';
import { Unknown } from '@/components/shortlist/unknown';
import { whole } from '@/components/words/figures';
import { say } from '@/components/words/words';
import type { Figure, FigureId, Figures } from '@/lib/campaign/result-figures';
import { figureName } from './figure-name';
import { baseWords, partWords, shownFigure } from './figure-words';
import { LightMark, lightFor } from './light-mark';
import { firstSort, inOrder } from './line-order';
import { SortHead } from './sort-head';

/** One line of a table of groups: its name, posts out of those planned, and figures. */
export interface GroupLine {
  id: string;
  name: ReactNode;
  /** What it is sorted by under its name: a text, or its place. */
  called: string | number;
  /** How many creators, where a line is of several, and how many were planned. */
  creators?: { out: number; planned?: number | undefined };
  out: number;
  planned: number;
  figures: Figures;
}

interface Props {
  caption: string;
  first: string;
  columns: readonly FigureId[];
  lines: readonly GroupLine[];
  /** Whether its heads sort it. */
  isSorted?: boolean;
}

/** Groups of creators against each other, figure by figure; where it is sorted, who brought most engagements or revenue comes first. */
export function GroupTable({ caption, first, columns, lines, isSorted = false }: Props) {
  const [chosen, setSort] = useState(() => firstSort(columns.includes('engagements') ? 'engagements' : 'revenueYuan'));
  const sort = isSorted ? chosen : undefined;
  const shown = useMemo(() => (sort ? inOrder(lines, sort) : lines), [lines, sort]);
  const head = { sort, onSort: setSort };
  const withCreators = lines.some(({ creators }) => creators !== undefined);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the window is scrolled by the keyboard too
    <section className="wide-table" tabIndex={0} aria-label={caption}>
      <table className="groups">
        <caption className="sr">{caption}</caption>
        <thead>
          <tr>
            <SortHead by="name" {...head}>
              {first}
            </SortHead>
            {withCreators && (
              <SortHead by="creators" className="n" {...head}>
                {say('results_creators')}
              </SortHead>
            )}
            <SortHead by="out" className="n" {...head}>
              {say('results_posts_out')}
            </SortHead>
            {columns.map(id => (
              <SortHead key={id} by={id} className="n" {...head}>
                {figureName(id)}
              </SortHead>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ id, name, creators, out, planned, figures }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              {withCreators && <td className="n">{creators && creatorWords(creators)}</td>}
              <td className="n">{say('results_out_of', { out: whole(out), planned: whole(planned) })}</td>
              {columns.map(column => (
                <FigureCell key={column} id={column} figures={figures} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const creatorWords = ({ out, planned }: NonNullable<GroupLine['creators']>): string =>
  planned === undefined ? whole(out) : say('results_out_of', { out: whole(out), planned: whole(planned) });

function FigureCell({ id, figures }: { id: FigureId; figures: Figures }) {
  const figure = figures[id];
  if (!figure) {
    return (
      <td className="n">
        <Unknown />
      </td>
    );
  }
  const light = lightFor(id, figure.value);
  const below = id === 'engagementRate' ? baseWords(figures) : shortPart(figure);
  return (
    <td className="n" title={partWords(figure)}>
      {shownFigure(id, figure)}
      {light && <LightMark light={light} />}
      {below && <span className="qq">{below}</span>}
    </td>
  );
}

/** Over how many it runs, where not over all: "3 of 8"; the tooltip says of what. */
const shortPart = ({ of, all }: Figure): string | undefined =>
  of === all ? undefined : say('results_out_of', { out: whole(of), planned: whole(all) });
