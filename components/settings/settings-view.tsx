import { UnsavedNotice } from '@/components/inspection/page-notices';
import { UndoToast } from '@/components/shortlist/undo-toast';
import { UnreadableNotice } from '@/components/shortlist/unreadable-notice';
import { say } from '@/components/words/words';
import { MarketplaceSection } from './marketplace-section';
import { RulesSection } from './rules-section';
import { ShortcutsSection } from './shortcuts-section';
import { SignalsSection } from './signals-section';
import { TiersSection } from './tiers-section';
import { useRules } from './use-rules';
import { WeightsSection } from './weights-section';

/** What the user decides about the whole extension, a section for each matter. */
export function SettingsView() {
  const { read, change, failure, resetAll, wasReset, undo, dismiss } = useRules();
  return (
    <main className="main">
      <header className="bar">
        <h1>{say('settings_title')}</h1>
      </header>
      {failure && <UnsavedNotice reason={failure} of="action" />}
      {read === 'unreadable' && <UnreadableNotice />}
      <div className="scroll settings" tabIndex={-1}>
        <MarketplaceSection />
        <ShortcutsSection />
        {typeof read === 'object' && (
          <>
            <RulesSection settings={read} onReset={() => void resetAll()} />
            <WeightsSection settings={read} change={change} />
            <SignalsSection settings={read} change={change} />
            <TiersSection settings={read} change={change} />
          </>
        )}
      </div>
      {wasReset && <UndoToast what={say('rules_was_reset')} onUndo={() => void undo()} onDismiss={dismiss} />}
    </main>
  );
}
