// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FilePicker } from '@/components/inspection/known/file-picker';
import type { FollowerFile } from '@/components/inspection/known/follower-file-row';
import { speak } from '../words/speak';

beforeEach(() => speak('en'));
afterEach(cleanup);

const keep = vi.fn<(file: FollowerFile) => Promise<void>>(() => Promise.resolve());

async function choose(text: string, name = 'trend.csv') {
  keep.mockClear();
  render(<FilePicker save={async write => write().then(() => true)} keep={keep} replaces={false} />);
  const user = userEvent.setup();
  await user.upload(screen.getByLabelText('Choose a file'), new File([text], name, { type: 'text/csv' }));
  return user;
}

test('a file is shown before it is kept', async () => {
  const user = await choose('日期,粉丝数\n2026-01-01,12030\n合计,\n2026-01-09,3.6万\n');
  await screen.findByText('2 days');
  expect(screen.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual([
    'Jan 1, 2026',
    '12,030',
    'Jan 9, 2026',
    '36K'
  ]);
  screen.getByText('1 line was not understood and is left out: 3');
  expect(keep).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: 'Keep' }));
  expect(keep.mock.calls).toMatchObject([[{ name: 'trend.csv', snapshots: [{}, {}] }]]);
  expect(screen.queryByText('2 days')).toBeNull();
});

test('cancelling keeps nothing', async () => {
  const user = await choose('date,followers\n2026-01-01,12030\n');
  await user.click(await screen.findByRole('button', { name: 'Cancel' }));
  expect(screen.queryByRole('button', { name: 'Keep' })).toBeNull();
  expect(keep).not.toHaveBeenCalled();
});

test.each([
  ['日期,涨粉数\n2026-01-01,3', /^No columns for date and followers in “trend.csv”\. Nothing was kept\./],
  ['日期,粉丝数\n01-01,3', /lack the year/],
  ['日期,粉丝数\n2026-01-01,-', /could be read/],
  [`日期,粉丝数\n${'2026-01-01,3\n'.repeat(5_001)}`, /more than 5,000 rows/],
  ['x'.repeat(2_000_001), /larger than 2 MB/],
  ['PK\u0003\u0004\u0000', /is not a CSV/]
])('a refused file says why, in one sentence: %#', async (text, sentence) => {
  await choose(text);
  await screen.findByText(sentence);
  expect(screen.queryByRole('button', { name: 'Keep' })).toBeNull();
});
