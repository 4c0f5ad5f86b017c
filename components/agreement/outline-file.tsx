import { useState } from 'react';
import type { CampaignData } from '@/components/campaign/use-campaign';
import { ownLanguage } from '@/components/export/speech';
import { Choices } from '@/components/inspection/known/choices';
import { Notice } from '@/components/inspection/notice';
import { Icon } from '@/components/mark/icon';
import { whole } from '@/components/words/figures';
import { instant } from '@/components/words/instant';
import { ownDay } from '@/components/words/own-day';
import { say } from '@/components/words/words';
import { isContracted } from './contracted';
import type { OutlineChoice } from './save-outline';

/** The outline of the contract as a file, in either language: of this creator, or of all with whom there is one. */
export function OutlineFile({ data, creatorId }: { data: CampaignData; creatorId: string }) {
  const [choice, setChoice] = useState<OutlineChoice>(() => ({ language: ownLanguage(), format: 'docx' }));
  const [isForAll, setForAll] = useState(false);
  const [progress, setProgress] = useState<'none' | 'writing' | 'failed'>('none');
  const own = data.rows.filter(({ summary }) => summary.creatorId === creatorId);
  const contracted = data.rows.filter(isContracted);
  const rows = isForAll && contracted.length > 0 ? contracted : own;
  const save = async () => {
    if (progress === 'writing') return;
    setProgress('writing');
    try {
      // Its code is loaded only when a file is asked for.
      const { saveOutline } = await import('./save-outline');
      await saveOutline(choice, { data, rows, today: ownDay(instant()) });
      setProgress('none');
    } catch (error) {
      console.error('The outline could not be written', error);
      setProgress('failed');
    }
  };
  return (
    <section className="sec outline">
      <h3>{say('outline_title')}</h3>
      <p className="hint">{say('outline_hint')}</p>
      {contracted.length > 0 && (
        <Choices
          question={say('outline_whose')}
          choices={[
            { value: 'one', words: say('outline_this_one') },
            { value: 'all', words: say('outline_contracted', { count: whole(contracted.length) }) }
          ]}
          chosen={isForAll ? 'all' : 'one'}
          onChoose={whose => setForAll(whose === 'all')}
        />
      )}
      <div className="side-by-side">
        <Choices
          question={say('export_format')}
          choices={[
            { value: 'docx' as const, words: say('outline_word') },
            { value: 'md' as const, words: say('outline_markdown') }
          ]}
          chosen={choice.format}
          onChoose={format => setChoice({ ...choice, format })}
        />
        <Choices
          question={say('outline_language')}
          choices={[
            { value: 'zh' as const, words: say('export_in_chinese') },
            { value: 'en' as const, words: say('export_in_english') }
          ]}
          chosen={choice.language}
          onChoose={language => setChoice({ ...choice, language })}
        />
      </div>
      {progress === 'failed' && (
        <Notice tone="warn" title={say('outline_failed')}>
          {say('outline_failed_advice')}
        </Notice>
      )}
      <button type="button" className="btn" aria-busy={progress === 'writing'} onClick={() => void save()}>
        <Icon name="export" />
        {say('outline_save')}
      </button>
    </section>
  );
}
