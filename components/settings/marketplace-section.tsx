import { useState } from 'react';
import { Notice } from '@/components/inspection/notice';
import { say } from '@/components/words/words';
import { askForMarketplace, giveUpMarketplace } from '@/lib/settings';
import { SettingsSection } from './settings-section';
import { Switch } from './switch';
import { useMarketplace } from './use-marketplace';

const HOST = 'pgy.xiaohongshu.com';
const TEXT = 'marketplace-text';

/** Whether pages of the brand marketplace are read, too: what that gives, what it asks for, and the switch. */
export function MarketplaceSection() {
  const isOn = useMarketplace();
  const [refused, setRefused] = useState<'on' | 'off'>();

  /** The browser asks only within the click itself, so nothing is waited for before. */
  const flip = () => {
    const wanted = isOn ? 'off' : 'on';
    setRefused(undefined);
    (isOn ? giveUpMarketplace() : askForMarketplace()).then(
      done => setRefused(done ? undefined : wanted),
      (error: unknown) => {
        console.error('The permission could not be changed', error);
        setRefused(wanted);
      }
    );
  };

  return (
    <SettingsSection title={say('settings_marketplace')} about={HOST}>
      <div className="said" id={TEXT}>
        <p>{say('settings_marketplace_what')}</p>
        <p>{say('settings_marketplace_local')}</p>
        <p>{say('settings_marketplace_asks')}</p>
      </div>
      <Switch
        label={say('settings_marketplace_switch')}
        isOn={isOn}
        state={isOn === undefined ? '' : say(isOn ? 'settings_on' : 'settings_off')}
        describedBy={TEXT}
        onFlip={flip}
      />
      {refused && <Refused wanted={refused} />}
    </SettingsSection>
  );
}

const Refused = ({ wanted }: { wanted: 'on' | 'off' }) => (
  <Notice tone="warn" title={say(wanted === 'on' ? 'settings_refused' : 'settings_not_off')}>
    {say(wanted === 'on' ? 'settings_refused_advice' : 'settings_not_off_advice')}
  </Notice>
);
