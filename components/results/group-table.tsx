import type { ReactNode } from 'react';
import { Unknown } from '@/components/shortlist/unknown';
import { whole } from '@/components/words/figures';
import { say } from '@/components/words/words';
import type { Figure, FigureId, Figures } from '@/lib/campaign/result-figures';
import { figureName } from './figure-name';
import { baseWords, partWords, shownFigure } from './figure-words';
import { LightMark, lightFor } from './light-mark';

/** One line of a table of groups: its name, posts out of those planned, and figures. */
export interface GroupLine {
  id: string;
  name: ReactNode;
  /** How many creators, where a line is of several. */
  creators?: string;
  out: number;
  planned: number;
  figures: Figures;
}

interface Props {
  caption: string;
  first: string;
  columns: readonly FigureId[];
  lines: readonly GroupLine[];
}

/** Groups of creators against each other, figure by figure. */
export function GroupTable({ caption, first, columns, lines }: Props) {
  const withCreators = lines.some(({ creators }) => creators !== undefined);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the window is scrolled by the keyboard too
    <section className="wide-table" tabIndex={0} aria-label={caption}>
      <table className="groups">
        <caption className="sr">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            {withCreators && (
              <th scope="col" className="n">
                {say('results_creators')}
              </th>
            )}
            <th scope="col" className="n">
              {say('results_posts_out')}
            </th>
            {columns.map(id => (
              <th key={id} scope="col" className="n">
                {figureName(id)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ id, name, creators, out, planned, figures }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              {withCreators && <td className="n">{creators}</td>}
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
