import { useCallback, useMemo, useRef, useState } from 'react';
import type { PartProps } from '@/components/campaign/campaign-view';
import { rowName } from '@/components/shortlist/row-name';
import { whole } from '@/components/words/figures';
import { instant } from '@/components/words/instant';
import { sentences } from '@/components/words/sentences';
import { say } from '@/components/words/words';
import { editEach } from '@/lib/shortlist/collaborations';
import type { Row } from '@/lib/shortlist/row';
import { entryFields } from './entry-fields';
import { type EntryLine, EntryTable } from './entry-table';
import { isBlock, type Pasted, pasted } from './pasted';
import { SpentFields } from './spent-fields';
import { useReadBack } from './use-read-back';
import type { Results } from './use-results';

const SAID = 'entry-said';
/** From here on money flows. */
const underWay = new Set(['contracted', 'briefed', 'creating', 'published', 'amplified', 'measured']);

/** What no page shows, typed into a sheet: a line for each creator, and what was spent for the campaign as a whole. */
export function EntryPart({ results, save }: { results: Results; save: PartProps['save'] }) {
  const { data } = results;
  const { listId } = data;
  const [all, showAll] = useState(false);
  const [problems, setProblems] = useState<Problems>(new Map());
  const [told, tell] = useState<Pasted>();
  const lines = useMemo(() => linesOf(results, all), [results, all]);
  const waiting = data.rows.length - lines.filter(({ listed }) => listed).length;

  const readBack = useReadBack(data.works);
  const keep = useCallback(
    async (creatorId: string, column: number, value: number | undefined) => {
      const edits = entryFields[column]?.edits(value);
      const isKept = edits && (await save(() => editEach(listId, new Map([[creatorId, edits]]), instant())));
      if (!isKept) return false;
      await readBack();
      return true;
    },
    [listId, save, readBack]
  );
  const onProblem = useCallback((creatorId: string, column: number, text: string | undefined) => {
    const cell = `${creatorId} ${column}`;
    setProblems(now => {
      const next = new Map([...now].filter(([other]) => other !== cell));
      if (text === undefined) return next.size === now.size ? now : next;
      return next.set(cell, { creatorId, column, text });
    });
  }, []);
  const unclear = useMemo(() => new Set([...problems.values()].map(({ creatorId }) => creatorId)), [problems]);
  const ids = useRef<string[]>([]);
  ids.current = lines.map(({ creatorId }) => creatorId);
  const onPaste = useCallback(
    (creatorId: string, column: number, text: string) => {
      if (!isBlock(text)) return false;
      const block = pasted(text, ids.current.slice(ids.current.indexOf(creatorId)), entryFields.slice(column));
      tell(block);
      if (block.edits.size > 0) void save(() => editEach(listId, block.edits, instant()));
      return true;
    },
    [listId, save]
  );

  return (
    <div className="entry">
      <p className="hint">{say('results_entry_how')}</p>
      {lines.length > 0 && (
        <EntryTable
          lines={lines}
          works={data.works}
          unclear={unclear}
          describedBy={SAID}
          keep={keep}
          onProblem={onProblem}
          onPaste={onPaste}
        />
      )}
      <p id={SAID} className="problem" role="status">
        {sentences(problemWords(problems) ?? false, told ? pastedWords(told) : false)}
      </p>
      {waiting > 0 && (
        <button type="button" className="btn s" onClick={() => showAll(true)}>
          {say('results_entry_all', { count: whole(data.rows.length) })}
        </button>
      )}
      <SpentFields data={data} save={save} />
    </div>
  );
}

interface Line extends EntryLine {
  listed: boolean;
}

/** Texts that cannot be read, by their cells; the last one is told. */
type Problems = ReadonlyMap<string, { creatorId: string; column: number; text: string }>;

/** Whoever takes part or is contracted, and on demand everybody of the list; those who left it come last. */
function linesOf({ data, results, nameOf }: Results, all: boolean): Line[] {
  const taking = new Set(results.map(({ creatorId }) => creatorId));
  const isWanted = ({ summary, membership }: Row) =>
    all || taking.has(summary.creatorId) || (membership !== undefined && underWay.has(membership.stage));
  const listed = data.rows
    .filter(isWanted)
    .map(row => ({ creatorId: row.summary.creatorId, name: rowName(row), listed: true }));
  const left = results.flatMap(({ creatorId, row }) =>
    row ? [] : { creatorId, name: nameOf(creatorId), listed: false }
  );
  return [...listed, ...left];
}

function problemWords(problems: Problems): string | undefined {
  const last = [...problems.values()].at(-1);
  const field = last && entryFields[last.column];
  return field && say(field.unclear, { text: last.text.slice(0, 40) });
}

function pastedWords({ read, unclear, beyond }: Pasted): string {
  return sentences(
    say('results_pasted', { count: whole(read) }),
    unclear.length > 0 &&
      say('results_pasted_unclear', { count: whole(unclear.length), text: (unclear[0] ?? '').slice(0, 40) }),
    beyond > 0 && say('results_pasted_beyond', { count: whole(beyond) })
  );
}
