import { useState } from 'react';
import { browser } from 'wxt/browser';
import { Notice } from '@/components/inspection/notice';
import { Icon } from '@/components/mark/icon';
import { type MessageKey, say } from '@/components/words/words';
import { changeShortcuts } from './change-shortcuts';
import { SettingsSection } from './settings-section';
import { useShortcuts } from './use-shortcuts';

/** What each shortcut of the manifest does. */
const words: Readonly<Record<string, MessageKey>> = {
  _execute_action: 'shortcut_popup',
  _execute_sidebar_action: 'shortcut_panel',
  'toggle-panel': 'shortcut_panel',
  'add-creator': 'shortcut_add',
  'hide-creator': 'shortcut_hide'
};

/** The keys that work on any page of the site, as they are set now, and the browser's own page to change them. */
export function ShortcutsSection() {
  const shortcuts = useShortcuts();
  const [failed, setFailed] = useState(false);
  const change = () => {
    setFailed(false);
    changeShortcuts().catch((error: unknown) => {
      console.error('The browser’s page of shortcuts could not be opened', error);
      setFailed(true);
    });
  };
  if (!browser.commands || shortcuts.length === 0) return null;
  return (
    <SettingsSection title={say('settings_shortcuts')}>
      <div className="said">
        <p>{say('settings_shortcuts_what')}</p>
      </div>
      <dl className="keys-now">
        {shortcuts.toSorted(asListed).map(({ name = '', shortcut = '' }) => {
          const key = words[name];
          return (
            key && (
              <div key={name}>
                <dt>{say(key)}</dt>
                <dd>
                  {shortcut === '' ? (
                    <span className="qq">{say('settings_shortcut_none')}</span>
                  ) : (
                    <kbd>{shortcut}</kbd>
                  )}
                </dd>
              </div>
            )
          );
        })}
      </dl>
      <button type="button" className="btn" onClick={change}>
        <Icon name="outside" />
        {say('settings_shortcuts_change')}
      </button>
      {failed && (
        <Notice tone="warn" title={say('settings_shortcuts_failed')}>
          {say('settings_shortcuts_failed_advice')}
        </Notice>
      )}
    </SettingsSection>
  );
}

/** The browser gives them by the alphabet. */
const asListed = ({ name: one = '' }: { name?: string }, { name: other = '' }: { name?: string }): number =>
  order.indexOf(one) - order.indexOf(other);
const order = Object.keys(words);
