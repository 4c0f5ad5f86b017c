import type { Page } from 'playwright-core';
import type { Page as RealTab } from 'puppeteer-core';
import { type Dossier, dossierSchema } from '@/lib/evidence/dossier';

/** Every row of one of the extension's tables, read with the browser's own IndexedDB in one of its pages. */
export function storedRows<Row>(page: Page | RealTab, table: string): Promise<Row[]> {
  // Both drivers run a function with one argument in the page.
  return (page as Page).evaluate(
    name =>
      new Promise<never[]>((resolve, reject) => {
        const opening = indexedDB.open('kol-loupe');
        // The extension makes its database itself; one that is not there yet has no rows.
        opening.onupgradeneeded = () => opening.transaction?.abort();
        opening.onerror = () => (opening.error?.name === 'AbortError' ? resolve([]) : reject(opening.error));
        opening.onsuccess = () => {
          const database = opening.result;
          const reading = database.transaction(name).objectStore(name).getAll();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            database.close();
            resolve(reading.result as never[]);
          };
        };
      }),
    table
  ) as Promise<Row[]>;
}

/** What the extension keeps about one creator, put together as a dossier. */
export async function storedDossier(page: Page | RealTab, id: string): Promise<Dossier> {
  const [facts, ...packed] = await Promise.all(
    ['creators', 'posts', 'comments', 'snapshots'].map(table => storedRows<{ id: string }>(page, table))
  );
  const rows = [facts ?? [], ...packed].map(table => table.find(row => row.id === id));
  return dossierSchema.parse(Object.assign({}, ...rows));
}
