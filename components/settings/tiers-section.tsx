import { nameOf } from '@/components/words/names';
import { say } from '@/components/words/words';
import { tierBounds } from '@/lib/benchmarks/tiers';
import type { JudgeSettings } from '@/lib/report/settings';
import { faultSentence, tierName } from './fault-sentence';
import { FigureLine } from './figure-line';
import { SettingsSection } from './settings-section';
import type { ChangeRules } from './use-rules';

/** From how many followers on a creator is micro, mid-tier and mega. */
export function TiersSection({ settings, change }: { settings: JudgeSettings; change: ChangeRules }) {
  const bounds = settings.tiers ?? tierBounds;
  return (
    <SettingsSection title={say('tiers_title')}>
      <p className="said">{say('tiers_what', { nano: nameOf('tier', 'nano') })}</p>
      <div className="rule-lines">
        {(['micro', 'mid', 'mega'] as const).map(tier => (
          <FigureLine
            key={tier}
            name={tierName(tier)}
            unit="followers"
            value={bounds[tier]}
            standard={tierBounds[tier]}
            onSave={value => {
              const fault = change(rules => ({ ...rules, tiers: { ...(rules.tiers ?? tierBounds), [tier]: value } }));
              return fault && faultSentence(fault);
            }}
          />
        ))}
      </div>
    </SettingsSection>
  );
}
