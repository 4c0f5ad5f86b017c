import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { FailureBoundary } from '@/components/inspection/failure-boundary';
import { keepToolbarInStep } from '@/components/mark/toolbar-in-step';
import { Workspace } from '@/components/shortlist/workspace';
import { language } from '@/components/words/language';
import './workspace.css';

document.documentElement.lang = language();
const root = document.getElementById('root');
if (!root) throw new Error('workspace.html has lost its #root');
keepToolbarInStep();
createRoot(root).render(
  <StrictMode>
    <FailureBoundary>
      <Workspace />
    </FailureBoundary>
  </StrictMode>
);
