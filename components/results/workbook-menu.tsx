import { useState } from 'react';
import type { SheetLanguage } from '@/components/export/speech';
import { Icon } from '@/components/mark/icon';
import { DropMenu, MenuItem } from '@/components/shortlist/drop-menu';
import { say } from '@/components/words/words';
import type { Results } from './use-results';

/** Saves the report as a workbook, in the language that is asked for. */
export function WorkbookMenu({ results }: { results: Results }) {
  const [progress, setProgress] = useState<'none' | 'writing' | 'failed'>('none');
  const save = async (language: SheetLanguage) => {
    setProgress('writing');
    try {
      const { saveWorkbook } = await import('./report-file');
      await saveWorkbook(results, language);
      setProgress('none');
    } catch (error) {
      console.error('The file could not be written', error);
      setProgress('failed');
    }
  };
  return (
    <>
      <span role="status" className="qq">
        {progress === 'writing' && say('export_working')}
        {progress === 'failed' && say('export_failed')}
      </span>
      <DropMenu
        label={say('results_workbook')}
        trigger={
          <button type="button" className="btn" aria-busy={progress === 'writing'}>
            <Icon name="export" />
            {say('results_workbook')}
          </button>
        }
      >
        <MenuItem icon="list" onSelect={() => save('zh')}>
          {say('results_workbook_zh')}
        </MenuItem>
        <MenuItem icon="list" onSelect={() => save('en')}>
          {say('results_workbook_en')}
        </MenuItem>
      </DropMenu>
    </>
  );
}
