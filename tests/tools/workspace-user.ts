import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { Language } from './browser';
import { textOf } from './popup-user';

/** Ticks the table's rows of these creators, and of nobody else. */
export async function tickRows(view: Page, language: Language, names: readonly string[]): Promise<void> {
  const clear = view.getByRole('button', { name: textOf(language, 'table_clear_selection') });
  if ((await clear.count()) > 0) await clear.click();
  for (const name of names) {
    await view.getByRole('checkbox', { name: textOf(language, 'table_select').replace('{name}', name) }).check();
  }
}

/** Presses Export, chooses what the file is to be like, saves it, and gives its bytes. */
export async function exportAs(
  view: Page,
  language: Language,
  words: readonly Parameters<typeof textOf>[1][]
): Promise<Buffer> {
  const dialog = view.getByRole('dialog');
  if ((await dialog.count()) === 0)
    await view.getByRole('button', { name: textOf(language, 'export_button'), exact: true }).click();
  for (const key of words) await dialog.getByText(textOf(language, key), { exact: true }).click();
  const saving = view.waitForEvent('download');
  await dialog.locator('button[type=submit]').click();
  const file = readFileSync(await (await saving).path());
  await dialog.waitFor({ state: 'detached' });
  return file;
}

/** Takes back the last change by its key, and gives what the toast says of it. */
export async function takeBack(view: Page): Promise<string> {
  const toast = view.locator('.journal');
  const before = (await toast.count()) > 0 ? await toast.textContent() : '';
  await view.locator('body').press('Control+z');
  await view.waitForFunction(old => (document.querySelector('.journal')?.textContent ?? old) !== old, before);
  return (await toast.locator('span').first().textContent()) ?? '';
}
