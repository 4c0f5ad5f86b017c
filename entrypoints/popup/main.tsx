import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { FailureBoundary } from '@/components/inspection/failure-boundary';
import { language } from '@/components/words/language';
import { App } from './app';
import { findSubject } from './subject';

document.documentElement.lang = language();

/** Asked before React starts, so that the first paint already knows whom it is about. */
const subject = findSubject(new URLSearchParams(location.search));

const root = document.getElementById('root');
if (root === null) throw new Error('popup/index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <FailureBoundary>
      <App subject={subject} />
    </FailureBoundary>
  </StrictMode>
);
