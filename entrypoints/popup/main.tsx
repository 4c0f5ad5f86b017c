import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { FailureBoundary } from '@/components/inspection/failure-boundary';
import { keepToolbarInStep } from '@/components/mark/toolbar-in-step';
import { language } from '@/components/words/language';
import { App } from './app';
import { findSubject } from './subject';

document.documentElement.lang = language();
const root = document.getElementById('root');
if (root === null) throw new Error('popup/index.html has lost its #root');

/** Awaited here, in a few ms: React holds back what follows a Suspense fallback for 300 ms. */
const subject = await findSubject(new URLSearchParams(location.search));

keepToolbarInStep();
createRoot(root).render(
  <StrictMode>
    <FailureBoundary>
      <App subject={subject} />
    </FailureBoundary>
  </StrictMode>
);
