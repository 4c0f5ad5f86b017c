import { useId } from 'react';
import { Icon } from '@/components/mark/icon';
import { nameOf } from '@/components/words/names';
import { say, sayCount } from '@/components/words/words';
import type { RedFlag } from '@/lib/red-flags/red-flag';
import { redFlags } from '@/lib/red-flags/red-flags';
import type { JudgeSettings } from '@/lib/report/settings';
import { limitOf } from '@/lib/report/threshold-limits';
import { faultSentence } from './fault-sentence';
import { FigureLine } from './figure-line';
import { SettingsSection } from './settings-section';
import { Switch } from './switch';
import { thresholdName } from './threshold-name';
import type { ChangeRules } from './use-rules';

interface Props {
  settings: JudgeSettings;
  change: ChangeRules;
}

/** Where each signal begins, a row that opens for each of them, and whether the guide is taken at its word. */
export function SignalsSection({ settings, change }: Props) {
  const about = useId();
  const isLiteral = settings.guideLiteral ?? false;
  return (
    <SettingsSection title={say('signals_settings')}>
      <p className="said">{say('signals_settings_what')}</p>
      <div className="folds">
        {redFlags
          .filter(({ thresholds }) => Object.keys(thresholds).length > 0)
          .map(flag => (
            <FlagThresholds key={flag.id} flag={flag} settings={settings} change={change} />
          ))}
      </div>
      <Switch
        label={say('guide_literal')}
        isOn={isLiteral}
        state={say(isLiteral ? 'settings_on' : 'settings_off')}
        describedBy={about}
        onFlip={() => change(rules => ({ ...rules, guideLiteral: !isLiteral }))}
      />
      <p className="said" id={about}>
        {say('guide_literal_what')}
      </p>
    </SettingsSection>
  );
}

function FlagThresholds({ flag: { id, thresholds }, settings, change }: Props & { flag: RedFlag }) {
  const name = nameOf('flag', id);
  const edited = settings.thresholds?.[id] ?? {};
  const changed = Object.keys(edited).length;
  return (
    <details>
      <summary>
        <Icon name="right" />
        <span className="grow">{name}</span>
        {changed > 0 && <span className="chip">{sayCount('rules_changed_count', changed, { count: changed })}</span>}
      </summary>
      <div className="rule-lines">
        {Object.entries(thresholds).map(([threshold, standard]) => (
          <FigureLine
            key={threshold}
            name={thresholdName(id, threshold)}
            unit={limitOf(id, threshold).unit}
            value={edited[threshold] ?? standard}
            standard={standard}
            onSave={value => {
              const fault = change(rules => withThreshold(rules, id, { [threshold]: value }));
              return fault && faultSentence(fault);
            }}
          />
        ))}
        {changed > 0 && (
          <button
            type="button"
            className="btn bare s"
            aria-label={say('rules_reset_of', { name })}
            onClick={() => change(rules => withThreshold(rules, id, thresholds))}
          >
            {say('rules_reset')}
          </button>
        )}
      </div>
    </details>
  );
}

const withThreshold = (rules: JudgeSettings, flag: string, lines: Record<string, number>): JudgeSettings => ({
  ...rules,
  thresholds: { ...rules.thresholds, [flag]: { ...rules.thresholds?.[flag], ...lines } }
});
