// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { configure, render, screen, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { Workspace } from '@/components/shortlist/workspace';
import { database } from '@/lib/shortlist/database';
import { readCsv } from '../export/read-csv';
import { readWorkbook } from '../export/read-workbook';
import { numberedId } from '../export/sample-row';
import { downloads } from './downloads';
import { AT, keep, LIST, setTheStage } from './stage';

/** The dialog is loaded when it is asked for. */
const PATIENT = { timeout: 10_000 };
configure({ asyncUtilTimeout: PATIENT.timeout });

setTheStage();
afterEach(() => localStorage.clear());

async function openDialog(...ticked: string[]) {
  render(<Workspace />);
  await screen.findByRole('grid');
  const user = userEvent.setup();
  for (const name of ticked) await user.click(screen.getByRole('checkbox', { name: new RegExp(name) }));
  const place = ticked.length > 0 ? within(screen.getByRole('toolbar')) : screen;
  await user.click(place.getByRole('button', { name: 'Export' }));
  return { user, dialog: within(await screen.findByRole('dialog')) };
}

const choose = async (user: UserEvent, ...names: (string | RegExp)[]) => {
  for (const name of names) await user.click(within(screen.getByRole('dialog')).getByRole('radio', { name }));
};

const closed = () => vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull(), PATIENT);
const rowsOf = async (saved: ReturnType<typeof downloads>) => readCsv((await saved[0]?.text) ?? '');

test('Enter saves what was chosen last, and the dialog is gone', async () => {
  await keep({ name: 'A', score: 70 }, { name: 'B', score: 90 });
  const saved = downloads();
  const { user } = await openDialog();
  expect(document.activeElement?.id).toBe('export-save');
  await user.keyboard('{Enter}');
  await closed();
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Export'), PATIENT);
  expect(saved.map(({ name }) => name)).toEqual([expect.stringMatching(/^KOL-Loupe_Spring_.*\.csv$/)]);
  expect((await rowsOf(saved)).map(([name]) => name)).toEqual(['Name', 'B', 'A']);
});

test('the ticked alone; all of the list where that is chosen', async () => {
  await keep({ name: 'A' }, { name: 'B' }, { name: 'C' });
  const saved = downloads();
  const { user, dialog } = await openDialog('B');
  expect(dialog.getByRole('radio', { name: '1 selected' })).toHaveProperty('checked', true);
  await user.keyboard('{Enter}');
  await closed();
  expect((await rowsOf(saved)).slice(1).map(([name]) => name)).toEqual(['B']);
  saved.length = 0;
  await user.click(within(screen.getByRole('toolbar')).getByRole('button', { name: 'Export' }));
  await screen.findByRole('dialog');
  await choose(user, 'All 3');
  await user.keyboard('{Enter}');
  await closed();
  expect((await rowsOf(saved)).slice(1).map(([name]) => name)).toEqual(['A', 'B', 'C']);
});

test('the archived are not among all', async () => {
  await keep({ name: 'A' }, { name: 'B' });
  await database.memberships.update([LIST, numberedId(0)], { archived: { at: AT } });
  const { dialog } = await openDialog();
  expect(dialog.getByText(/^1 creator, \d+ columns$/)).toBeTruthy();
});

test('an agency’s sheet is in Chinese until English is asked for, which is kept', async () => {
  await keep({ name: 'A' });
  const saved = downloads();
  const { user, dialog } = await openDialog();
  await choose(user, 'Submission sheet');
  await dialog.findByRole('columnheader', { name: '达人昵称' });
  await choose(user, 'English');
  await dialog.findByRole('columnheader', { name: 'Creator name' });
  await user.click(dialog.getByRole('button', { name: /^Export/ }));
  await closed();
  expect((await rowsOf(saved))[0]?.slice(0, 2)).toEqual(['Creator name', 'Xiaohongshu ID']);
  await user.click(screen.getByRole('button', { name: 'Export' }));
  const again = within(await screen.findByRole('dialog'));
  expect(again.getByRole('radio', { name: 'Submission sheet' })).toHaveProperty('checked', true);
  expect(again.getByRole('radio', { name: 'English' })).toHaveProperty('checked', true);
});

test('columns are moved by keys, left out and taken in; the preset is then one’s own', async () => {
  await keep({ name: 'A' });
  const saved = downloads();
  const { user, dialog } = await openDialog();
  await choose(user, 'CRM', 'English');
  const handle = dialog.getByRole('button', { name: 'Move Contact' });
  handle.focus();
  await user.keyboard('{ArrowUp}{ArrowUp}');
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Move Contact');
  expect(dialog.getByText('Contact: 1 of 18')).toBeTruthy();
  expect(dialog.getByRole('radio', { name: 'Your own' })).toHaveProperty('checked', true);
  await user.click(dialog.getByRole('checkbox', { name: 'Name' }));
  await user.click(dialog.getByRole('checkbox', { name: 'Verdict' }));
  await user.click(dialog.getByRole('button', { name: /^Export/ }));
  await closed();
  const [header = []] = await rowsOf(saved);
  expect(header.slice(0, 3)).toEqual(['Contact', 'Status', 'Priority']);
  expect(header.at(-1)).toBe('Verdict');
});

test('without a column there is nothing to save', async () => {
  await keep({ name: 'A' });
  localStorage.setItem('export', JSON.stringify({ preset: 'own', format: 'csv', own: ['note'], languages: {} }));
  const { user, dialog } = await openDialog();
  await user.click(dialog.getByRole('checkbox', { name: 'Note' }));
  expect(dialog.getByText('Choose at least one column')).toBeTruthy();
  expect(dialog.getByRole('button', { name: /^Export/ })).toHaveProperty('disabled', true);
});

test('a workbook holds the creators and says what it is about', async () => {
  await keep({ name: 'constructor' });
  const saved = downloads();
  const { user } = await openDialog();
  await choose(user, 'CRM', 'Excel (XLSX)');
  await user.keyboard('{Enter}');
  await closed();
  const [creators, about] = await readWorkbook(saved[0]?.file ?? new Blob());
  expect(creators?.sheet).toBe('Spring');
  expect(creators?.data[1]?.[0]).toBe('constructor');
  expect(about?.sheet).toBe('About');
  expect(about?.data[1]).toEqual(['List', 'Spring']);
  expect(about?.data[2]).toEqual(['Creators', 'All 1']);
});

test('a file that cannot be written is said, and the dialog stays', async () => {
  await keep({ name: 'A' });
  vi.spyOn(console, 'error').mockReturnValue();
  const { user, dialog } = await openDialog();
  vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
    throw new Error('full');
  });
  await user.keyboard('{Enter}');
  await dialog.findByText('The file could not be written');
});

test.each(['not json', '7', '{"preset":"gone","own":[1,"note"],"languages":{"crm":"fr"}}'])(
  'a choice that cannot be read (%s) is none',
  async kept => {
    vi.spyOn(console, 'error').mockReturnValue();
    localStorage.setItem('export', kept);
    await keep({ name: 'A' });
    const { dialog } = await openDialog();
    expect(dialog.getByRole('radio', { name: 'Everything' })).toHaveProperty('checked', true);
    expect(dialog.getByRole('radio', { name: 'English' })).toHaveProperty('checked', true);
  }
);
