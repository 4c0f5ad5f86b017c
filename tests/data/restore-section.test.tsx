// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CountsTable } from '@/components/data/counts-table';
import { RestoreSection } from '@/components/data/restore-section';
import { writeBackup } from '@/lib/backup/write-backup';
import { campaignOf, editCampaign } from '@/lib/shortlist/campaigns';
import { collaborationsOf, editCollaborations } from '@/lib/shortlist/collaborations';
import { database } from '@/lib/shortlist/database';
import { addToList } from '@/lib/shortlist/places';
import { editPost, planPosts } from '@/lib/shortlist/publications';
import { startWorker, workerAtRest } from '../shortlist/worker';
import { speak } from '../words/speak';
import { CREATOR, LIST } from './clash';

configure({ asyncUtilTimeout: 10_000 });

const NOTE = '68a1b2c3000000001203abcd';
const day = (n: number) => `2026-11-${String(n).padStart(2, '0')}T08:00:00.000Z`;

beforeEach(async () => {
  speak('en');
  startWorker();
  await Promise.all(database.tables.map(table => table.clear()));
});
afterEach(async () => {
  await workerAtRest();
  cleanup();
});

/** A list "春季" with a campaign, work with 阿梨 and a planned post. */
async function keepCampaign(): Promise<string> {
  await database.creators.put({ id: CREATOR, firstSeenAt: day(1), lastSeenAt: day(1) });
  await database.lists.put({ id: LIST, name: '春季', createdAt: day(1) });
  await addToList(LIST, [{ creatorId: CREATOR, nickname: '阿梨' }], day(2));
  await editCampaign(LIST, { targets: () => ({ reads: 400_000, cpe: 6 }) }, day(3));
  await editCollaborations(LIST, [CREATOR], { owner: () => '小林' }, day(4));
  const [id = ''] = await planPosts(LIST, [CREATOR], { plannedOn: '2026-12-01', about: '面霜' }, day(5));
  return id;
}

/** What a colleague did to the same campaign, as their backup; and then something else here. */
async function bothSides(): Promise<File> {
  const id = await keepCampaign();
  await editCampaign(LIST, { targets: () => ({ reads: 500_000 }) }, day(10));
  await editCollaborations(LIST, [CREATOR], { owner: () => '小周' }, day(11));
  await editPost(id, { plannedOn: () => '2026-12-08' }, day(12));
  await database.measurements.put({ postId: NOTE, at: day(13), creatorId: CREATOR });
  const { file } = await writeBackup({ at: day(13), app: '0.1.0' });
  await database.measurements.clear();
  await editCampaign(LIST, { targets: () => ({ reads: 600_000 }) }, day(14));
  await editCollaborations(LIST, [CREATOR], { owner: () => '小王' }, day(8));
  await editPost(id, { plannedOn: () => '2026-12-15' }, day(15));
  return new File([file], '小周.json.gz');
}

test('a campaign that both sides changed is named row by row, chosen, merged, and taken back', async () => {
  const file = await bothSides();
  const user = userEvent.setup();
  render(<RestoreSection />);
  await user.upload(screen.getByLabelText('Choose backup'), file);
  const table = await screen.findByRole('table', { name: 'Changed on both sides' });
  await waitFor(() => within(table).getByText('阿梨 in “春季”'));
  const cells = within(table)
    .getAllByRole('row')
    .slice(1)
    .map(row => [...row.querySelectorAll('th, td')].map(cell => cell.textContent));
  expect(cells).toEqual([
    ['Campaign “春季”', 'Targets', 'Reads 600,000changed Nov 14, 2026', 'Reads 500,000changed Nov 10, 2026'],
    ['阿梨 in “春季”', 'Owner', '小王changed Nov 8, 2026', '小周changed Nov 11, 2026'],
    [
      'Post by 阿梨 in “春季”: 面霜',
      'Planned day',
      'Dec 15, 2026changed Nov 15, 2026',
      'Dec 8, 2026changed Nov 12, 2026'
    ]
  ]);
  screen.getByText('Work with creators: 0 new, 1 changed');
  screen.getByText('1 new reading of those posts');
  expect(screen.queryByText(/^Campaigns: /)).toBeNull();
  await user.click(within(table).getByRole('radio', { name: /Targets.*500,000/ }));
  await user.click(screen.getByRole('button', { name: 'Merge' }));
  await screen.findByText(/“小周.json.gz” is merged/);
  expect((await campaignOf(LIST))?.targets).toEqual({ reads: 500_000 });
  expect((await collaborationsOf(LIST)).get(CREATOR)?.owner).toBe('小周');
  expect(await database.measurements.count()).toBe(1);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect((await campaignOf(LIST))?.targets).toEqual({ reads: 600_000 }));
  expect((await collaborationsOf(LIST)).get(CREATOR)?.owner).toBe('小王');
});

test.each([
  ['en', ['Campaigns1', 'Work with creators1', 'Posts of campaigns1', 'Readings of those posts0']],
  ['zh_CN', ['项目1', '与创作者的合作1', '项目笔记1', '项目笔记的数据记录0']]
] as const)('campaigns, work, posts and readings are counted, in %s', async (language, lines) => {
  speak(language);
  await keepCampaign();
  render(<CountsTable title="here" />);
  await waitFor(() => {
    const rows = screen.getAllByRole('row').map(row => row.textContent);
    for (const line of lines) expect(rows).toContain(line);
  });
});
