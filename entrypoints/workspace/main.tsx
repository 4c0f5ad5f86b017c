import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { FailureBoundary } from '@/components/inspection/failure-boundary';
import { keepToolbarInStep } from '@/components/mark/toolbar-in-step';
import { placeNow } from '@/components/shortlist/place';
import { readAhead } from '@/components/shortlist/use-rows';
import { Workspace } from '@/components/shortlist/workspace';
import { opensBestFirst } from '@/components/table/current-view';
import { language } from '@/components/words/language';
import './workspace.css';

const place = placeNow();
const isSaved = 'viewId' in place;
if ('listId' in place && !place.narrow && !place.campaign)
  readAhead(place.listId, !isSaved && opensBestFirst(place.listId));
else if ('everyone' in place) readAhead(undefined, !isSaved && opensBestFirst('all'));
else if ('recent' in place) readAhead(undefined, false);
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
