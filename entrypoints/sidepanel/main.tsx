import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { FailureBoundary } from '@/components/inspection/failure-boundary';
import { keepToolbarInStep } from '@/components/mark/toolbar-in-step';
import { frontTab } from '@/components/panel/front-tab';
import { heedWorker } from '@/components/panel/heed-worker';
import { Panel } from '@/components/panel/panel';
import { language } from '@/components/words/language';

document.documentElement.lang = language();
const root = document.getElementById('root');
if (root === null) throw new Error('sidepanel/index.html has lost its #root');

const first = await frontTab(new URLSearchParams(location.search));
heedWorker(first.windowId);
keepToolbarInStep();

createRoot(root).render(
  <StrictMode>
    <FailureBoundary>
      <Panel first={first} />
    </FailureBoundary>
  </StrictMode>
);
