import { useMemo } from 'react';
import { Notice } from '@/components/inspection/notice';
import { Icon } from '@/components/mark/icon';
import { LoadingRows } from '@/components/shortlist/loading-rows';
import { whole } from '@/components/words/figures';
import { say, sayCount } from '@/components/words/words';
import { chosen } from '@/lib/import/choice';
import type { Target } from '@/lib/import/import-rows';
import type { Planned } from '@/lib/import/plan';
import { ColumnsPart } from './columns-part';
import { ConflictsPart } from './conflicts-part';
import { CountsLine } from './counts-line';
import { DoublesPart } from './doubles-part';
import { FillsPart } from './fills-part';
import { JoiningPart } from './joining-part';
import { type ReadSheet, withColumns } from './read-sheet';
import { TargetField } from './target-field';
import { UnreadPart } from './unread-part';
import { useArrival } from './use-arrival';
import { useChoices } from './use-choices';
import { usePlan } from './use-plan';
import type { List } from './use-target';

interface Props {
  sheet: ReadSheet;
  note: 'stopped' | 'busy' | undefined;
  lists: List[];
  /** The list that the sheet goes to, as the field has it. */
  chosen: string;
  onChoose: (value: string) => void;
  target: Target | undefined;
  onSheet: (sheet: ReadSheet) => void;
  onWrite: (planned: Planned[], target: Target | undefined) => void;
}

/** What would change, with a choice wherever both sides say something; nothing is written before the button is pressed. */
export function PreviewStep({ sheet, note, lists, chosen: value, onChoose, target, onSheet, onWrite }: Props) {
  const { source, table, reading } = sheet;
  const title = useArrival<HTMLHeadingElement>();
  const plan = usePlan(reading, target);
  const { choices, chooseAll, chooseOne } = useChoices();
  const planned = useMemo(() => (plan ? chosen(plan, choices) : []), [plan, choices]);
  return (
    <>
      {note && (
        <Notice tone="warn" title={say(note === 'stopped' ? 'import_stopped' : 'import_busy')}>
          {say('import_untouched')}
        </Notice>
      )}
      <section className="import-head" aria-label={say('import_summary')}>
        <h2 className="cut" title={source} ref={title} tabIndex={-1}>
          <bdi>{source}</bdi>
        </h2>
        {plan && <CountsLine plan={plan} unread={reading.unread.length} />}
        <TargetField lists={lists} value={value} onChoose={onChoose} source={source} target={target} />
        <p className="hint">{say('import_facts')}</p>
        <p className="row">
          <button
            type="button"
            className="btn primary"
            disabled={planned.length === 0}
            onClick={() => onWrite(planned, target)}
          >
            <Icon name="tick" />
            {planned.length === 0
              ? say(plan && plan.changing.length > 0 ? 'import_choose' : 'import_nothing')
              : sayCount('import_write', planned.length, { count: whole(planned.length) })}
          </button>
        </p>
      </section>
      {!plan && <LoadingRows />}
      <ColumnsPart columns={table.columns} onChange={columns => onSheet(withColumns(sheet, columns))} />
      {plan && (
        <>
          <ConflictsPart plan={plan} choices={choices} onAll={chooseAll} onOne={chooseOne} />
          <FillsPart planned={plan.changing} choices={choices} onOne={chooseOne} />
          <JoiningPart plan={plan} target={target} />
        </>
      )}
      <UnreadPart unread={reading.unread} />
      <DoublesPart doubles={reading.doubles} />
    </>
  );
}
