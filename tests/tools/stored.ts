import type { Page } from 'playwright-core';

/** Every row of one of the extension's tables, read with the browser's own IndexedDB in one of its pages. */
export function storedRows<Row>(page: Page, table: string): Promise<Row[]> {
  return page.evaluate(
    name =>
      new Promise<never[]>((resolve, reject) => {
        const opening = indexedDB.open('kol-loupe');
        opening.onerror = () => reject(opening.error);
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
