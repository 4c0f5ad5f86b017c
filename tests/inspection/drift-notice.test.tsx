// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { answerPage, keep, openOver, pageOf, setTheStage, TAB } from './stage';

setTheStage();

const drifted = async (...drift: string[]) => openOver(pageOf(await keep(), { drift }));
const copyButton = () => screen.findByRole('button', { name: 'Copy a report' });

test('names the first few facts and counts the rest; what two pages call alike is named once', async () => {
  await drifted('profile.nickname', 'profile.redId', 'profile.posts.likes', 'note.likes', 'profile.bio', 'note.date');
  await screen.findByText('Not found: name, Xiaohongshu ID, likes, bio and 1 more');
});

test('puts the structure of this tab’s page on the clipboard and says what to do with it', async () => {
  const asked = answerPage(one => (one === 'probe' ? { probe: '{"outline":"div#app"}' } : {}));
  const user = await drifted('profile.followers');
  await user.click(await copyButton());
  await screen.findByText(/^Copied: structure only, no names, texts or ids\. Paste it/);
  expect(await navigator.clipboard.readText()).toBe('{"outline":"div#app"}');
  expect(asked).toContain(`probe ${TAB}`);
});

test('a page that cannot be looked into leaves the clipboard alone', async () => {
  const user = await drifted('profile.followers');
  await navigator.clipboard.writeText('mine');
  await user.click(await copyButton());
  await screen.findByText('Not copied: the page could not be looked into. Reload it and try again.');
  expect(await navigator.clipboard.readText()).toBe('mine');
});

test('a clipboard that the browser keeps shut is told', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  answerPage(() => ({ probe: '{}' }));
  const user = await drifted('profile.followers');
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  await user.click(await copyButton());
  await screen.findByText('Not copied: the browser did not allow it. Click once more.');
});

test('a page that gave nothing but has lost its facts can be reported, too', async () => {
  answerPage(() => ({ probe: 'feed' }));
  const user = openOver({ state: 'elsewhere', page: 'feed', drift: ['feed.cards'], at: '2026-11-20T08:15:02.000Z' });
  await screen.findByText('Not found: creators’ cards');
  await user.click(await copyButton());
  await screen.findByText(/^Copied:/);
});

test('says in which month the layout was last seen working, where that is known', async () => {
  openOver(pageOf(await keep(), { drift: ['profile.followers'], lastSeen: '2026-10' }));
  expect(await screen.findByText(/last seen working in October 2026/)).toBeTruthy();
});
