import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { useMoment } from '@/components/shortlist/moment';
import { useViews } from '@/components/table/current-view';
import { database } from '@/lib/shortlist/database';
import type { Stage } from '@/lib/shortlist/shortlist';
import type { Summary } from '@/lib/shortlist/summary';
import en from '@/public/_locales/en/messages.json';
import { LIST, numberedId, wellRead } from '../export/sample-row';
import { startWorker, workerAtRest } from '../shortlist/worker';

export { LIST };
export const AT = '2026-11-20T08:15:02.000Z';

/** On a busy machine a page takes its time. */
configure({ asyncUtilTimeout: 5_000 });

/** Before each test an empty database and the extension's own English; after it an empty page. */
export function setTheStage(): void {
  beforeEach(async () => {
    const messages: Record<string, { message: string }> = en;
    vi.spyOn(browser.i18n, 'getMessage').mockImplementation(key => messages[key]?.message ?? '');
    vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('en');
    startWorker();
    // The page has no layout here: the table is as high as a window, so that it draws rows.
    vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(900);
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1200);
    localStorage.clear();
    await Promise.all(database.tables.map(table => table.clear()));
    location.hash = '';
  });
  afterEach(async () => {
    await workerAtRest();
    cleanup();
    useMoment.setState(useMoment.getInitialState());
    useViews.setState({}, true);
  });
}

export interface Listed {
  name: string;
  score?: number;
  provisional?: boolean;
  facts?: Partial<Summary>;
  stage?: Stage;
}

/** A list "Spring" with these creators, in this order. */
export async function keep(...creators: Listed[]): Promise<void> {
  await database.lists.put({ id: LIST, name: 'Spring', createdAt: AT });
  for (const [n, { name, score = 70, provisional = false, facts, stage = 'to-vet' }] of creators.entries()) {
    const creatorId = numberedId(n);
    const figures = { ...wellRead.score, value: score, coverage: provisional ? 40 : 80 };
    await database.summaries.put({
      ...wellRead,
      creatorId,
      nickname: name,
      score: { ...figures, grade: provisional ? null : 'good' },
      ...facts
    });
    await database.memberships.put({ listId: LIST, creatorId, addedAt: AT, stage });
  }
}
