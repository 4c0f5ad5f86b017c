import { say } from '@/components/words/words';
import { RULESET } from '@/lib/report/judge';
import { isEdited, type JudgeSettings } from '@/lib/report/settings';
import { SettingsSection } from './settings-section';

/** Which rules are in force, what editing them does, and the way back to the defaults. */
export function RulesSection({ settings, onReset }: { settings: JudgeSettings; onReset: () => void }) {
  const edited = isEdited(settings);
  return (
    <SettingsSection title={say('rules_title')}>
      <p className="said">{say('rules_what')}</p>
      <div className="row">
        <p className="grow num">{say(edited ? 'rules_version_edited' : 'rules_version', { ruleset: RULESET })}</p>
        <button type="button" className="btn s" disabled={!edited} onClick={onReset}>
          {say('rules_reset_all')}
        </button>
      </div>
    </SettingsSection>
  );
}
