import { say } from '@/components/words/words';
import { MarketplaceSection } from './marketplace-section';

/** What the user decides about the whole extension, a section for each matter. */
export const SettingsView = () => (
  <main className="main">
    <header className="bar">
      <h1>{say('settings_title')}</h1>
    </header>
    <div className="scroll settings" tabIndex={-1}>
      <MarketplaceSection />
    </div>
  </main>
);
