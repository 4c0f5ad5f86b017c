// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render, screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { RebuildProgress } from '@/components/shortlist/rebuild-progress';
import { witness } from '@/lib/shortlist/creators';
import { database } from '@/lib/shortlist/database';
import { rebuild, staleCount } from '@/lib/shortlist/rebuild';
import { saveRules } from '@/lib/shortlist/rule-settings';
import { ago } from '../measures/evidence';
import { profileOf } from '../shortlist/seen-creator';
import { workerAtRest } from '../shortlist/worker';
import { setTheStage } from './stage';

setTheStage();

test('nothing is said while all are judged by the rules in force', async () => {
  await witness(profileOf(1, ago(0)));
  const { container } = render(<RebuildProgress />);
  await workerAtRest();
  expect(container.textContent).toBe('');
});

test('rules that changed have the worker go on, and the line goes once all are done', async () => {
  for (const n of [1, 2, 3]) await witness(profileOf(n, ago(0)));
  const { container } = render(<RebuildProgress />);
  await saveRules({ guideLiteral: true }, ago(0));
  await screen.findByText(/of 3/);
  await waitFor(async () => expect(await staleCount()).toBe(0));
  await waitFor(() => expect(container.textContent).toBe(''));
});

test('a count that fails is said to nobody and taken for none by nobody', async () => {
  for (const n of [1, 2]) await witness(profileOf(n, ago(0)));
  await saveRules({ guideLiteral: true }, ago(0));
  const told = vi.spyOn(console, 'error').mockReturnValue(undefined);
  const failing = vi.spyOn(database.creators, 'count').mockRejectedValue(new Error('closed'));
  const { container } = render(<RebuildProgress />);
  await waitFor(() => expect(told).toHaveBeenCalledWith('The summaries could not be counted', expect.any(Error)));
  expect(container.textContent).toBe('');
  failing.mockRestore();
  expect(await staleCount()).toBe(2);
  expect(await rebuild()).toBe('done');
});
