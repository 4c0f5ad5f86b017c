import { Choices } from '@/components/inspection/known/choices';
import { whole } from '@/components/words/figures';
import { type MessageKey, say } from '@/components/words/words';
import { columnIds, type PresetId, presetIds } from '@/lib/export/presets';
import { type ExportChoice, languageOf } from './choice';
import { offered, type ScopeId, type Scopes } from './scopes';

const presetNames: Record<PresetId, { name: MessageKey; about: MessageKey }> = {
  everything: { name: 'export_preset_everything', about: 'export_everything_about' },
  submission: { name: 'export_preset_submission', about: 'export_submission_about' },
  crm: { name: 'export_preset_crm', about: 'export_crm_about' },
  own: { name: 'export_preset_own', about: 'export_own_about' }
};

const scopeNames: Record<ScopeId, MessageKey> = {
  all: 'export_scope_all',
  shown: 'export_scope_shown',
  ticked: 'export_scope_ticked'
};

interface Props {
  choice: ExportChoice;
  onChoose: (choice: ExportChoice) => void;
  scopes: Scopes;
  scope: ScopeId;
  onScope: (scope: ScopeId) => void;
}

/** What for, who, which file, in which language. */
export function ChoiceFields({ choice, onChoose, scopes, scope, onScope }: Props) {
  const { preset, format, languages } = choice;
  const ids = offered(scopes);
  return (
    <div className="export-choices">
      <div>
        <Choices
          question={say('export_preset')}
          choices={presetIds.map(value => ({ value, words: say(presetNames[value].name) }))}
          chosen={preset}
          onChoose={chosen => onChoose({ ...choice, preset: chosen, own: ownFrom(choice, chosen) })}
        />
        <p className="hint">{say(presetNames[preset].about)}</p>
      </div>
      {ids.length > 1 && (
        <Choices
          question={say('export_who')}
          choices={ids.map(value => ({ value, words: say(scopeNames[value], { count: whole(scopes[value].length) }) }))}
          chosen={ids.includes(scope) ? scope : 'all'}
          onChoose={onScope}
        />
      )}
      <div className="side-by-side">
        <Choices
          question={say('export_format')}
          choices={[
            { value: 'xlsx' as const, words: say('export_xlsx') },
            { value: 'csv' as const, words: say('export_csv') }
          ]}
          chosen={format}
          onChoose={chosen => onChoose({ ...choice, format: chosen })}
        />
        <Choices
          question={say('export_language')}
          choices={[
            { value: 'zh' as const, words: say('export_in_chinese') },
            { value: 'en' as const, words: say('export_in_english') }
          ]}
          chosen={languageOf(choice)}
          onChoose={language => onChoose({ ...choice, languages: { ...languages, [preset]: language } })}
        />
      </div>
    </div>
  );
}

/** Own columns that were never chosen begin as those of the preset before. */
const ownFrom = ({ preset, own }: ExportChoice, chosen: PresetId): string[] =>
  chosen === 'own' && own.length === 0 ? columnIds(preset, own) : own;
