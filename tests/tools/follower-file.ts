import { shanghaiDay } from '@/lib/evidence/days';
import { practiceSite, type SampleCreator } from '../site/site';
import type { LoupeBrowser } from './browser';
import { openForm, textOf } from './popup-user';

const DAY = 86_400_000;
const DAYS = 40;

/** A creator's followers by day up to yesterday, before they jumped, as another tool's export has them. */
function followerCsv({ id, asOf }: SampleCreator): string {
  const before = practiceSite({ now: asOf, asOf: asOf - 2 * DAY }).creators.find(creator => creator.id === id);
  if (!before) throw new Error(`The practice site had no ${id} two days ago`);
  const days = Array.from({ length: DAYS }, (_, place) => {
    const ago = DAYS - place;
    return `${shanghaiDay(asOf - ago * DAY)},${before.followers - ago * 25}`;
  });
  return `日期,粉丝数\n${days.join('\n')}\n`;
}

/** Hands the workspace that file, as a user does who has it from another tool. */
export async function giveFollowerFile(browser: LoupeBrowser, creator: SampleCreator): Promise<void> {
  const workspace = await browser.own(`workspace.html#/all/${creator.id}`);
  await openForm(workspace, 'follower-file');
  await workspace.locator('input[type=file]').setInputFiles({
    name: 'followers.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(followerCsv(creator))
  });
  await workspace.getByRole('button', { name: textOf('en', 'known_file_keep'), exact: true }).click();
  await workspace.getByText('followers.csv').waitFor();
  await workspace.close();
}
