import type { LiveReading } from '@/components/inspection/live-reading';
import { PanelButton } from '@/components/inspection/panel-button';
import { ReadButton } from '@/components/inspection/read-button';
import { WorkspaceLink } from '@/components/inspection/workspace-link';

/** The popup's head where it is about no creator. */
export const PopupBar = ({ live }: { live: LiveReading | undefined }) => (
  <header className="who bar">
    <h1 className="grow">KOL Loupe</h1>
    {live && <ReadButton live={live} />}
    <PanelButton />
    <WorkspaceLink />
  </header>
);
