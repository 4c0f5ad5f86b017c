// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { Workspace } from '@/components/shortlist/workspace';
import { keep, setTheStage } from '../shortlist-view/stage';
import { speak } from '../words/speak';
import { browserPermissions, type PermissionsUser } from './browser-permissions';

setTheStage();

const PGY = 'https://pgy.xiaohongshu.com/*';
let owner: PermissionsUser;
beforeEach(() => {
  owner = browserPermissions();
});

async function openSettings() {
  location.hash = '#/settings';
  render(<Workspace />);
  await screen.findByRole('heading', { level: 1, name: 'Settings' });
  return userEvent.setup();
}
const marketplace = () => screen.findByRole<HTMLButtonElement>('switch', { name: /^Read creator pages/ });
const matter = () => screen.getByRole('heading', { name: /^Marketplace pages/ }).closest('section') ?? document.body;
const isOn = async () => (await marketplace()).getAttribute('aria-checked');

test('the settings are reached from every list, and from there the list again', async () => {
  await keep({ name: 'A' });
  render(<Workspace />);
  const user = userEvent.setup();
  await screen.findByRole('grid');
  const link = screen.getByRole('link', { name: 'Settings' });
  expect(link.getAttribute('aria-current')).toBeNull();
  await user.click(link);
  await screen.findByRole('heading', { level: 1, name: 'Settings' });
  expect(screen.getByRole('link', { name: 'Settings' }).getAttribute('aria-current')).toBe('page');
  expect(screen.queryByRole('grid')).toBeNull();
  await user.click(screen.getByRole('link', { name: /Spring/ }));
  await screen.findByRole('grid');
});

test('says what is read, that nothing is sent and that the browser asks, before anything is switched', async () => {
  await openSettings();
  const text = document.getElementById((await marketplace()).getAttribute('aria-describedby') ?? '')?.textContent;
  for (const words of ['prices', 'follower trend', 'nothing is sent', 'the browser asks', 'pgy.xiaohongshu.com'])
    expect(text).toContain(words);
  expect(owner.asked).toEqual([]);
});

test('a click has the browser ask, and what it allowed stands', async () => {
  const user = await openSettings();
  await waitFor(async () => expect((await marketplace()).disabled).toBe(false));
  expect(await isOn()).toBe('false');
  within(matter()).getByText('Off');
  await user.click(await marketplace());
  expect(owner.asked).toEqual([`request ${PGY}`]);
  await waitFor(async () => expect(await isOn()).toBe('true'));
  within(matter()).getByText('On');
});

test('the request is made in the click itself, before anything is waited for', async () => {
  await openSettings();
  await waitFor(async () => expect((await marketplace()).disabled).toBe(false));
  const button = await marketplace();
  act(() => {
    button.click();
    expect(owner.asked).toEqual([`request ${PGY}`]);
  });
  await waitFor(async () => expect(await isOn()).toBe('true'));
});

test.each(['refuse', 'fail'] as const)('a request that ends in "%s" is told and leaves it off', async answer => {
  vi.spyOn(console, 'error').mockReturnValue();
  owner.answer = answer;
  const user = await openSettings();
  await user.click(await marketplace());
  await screen.findByText('The browser did not allow it');
  expect(await isOn()).toBe('false');
  owner.answer = 'none';
  await user.click(await marketplace());
  expect(screen.queryByText('The browser did not allow it')).toBeNull();
  owner.answer = 'allow';
  await user.click(await marketplace());
  await waitFor(async () => expect(await isOn()).toBe('true'));
  expect(screen.queryByText('The browser did not allow it')).toBeNull();
});

test('it is given back, or told that the browser kept it', async () => {
  owner.allowed.add(PGY);
  owner.answer = 'refuse';
  const user = await openSettings();
  await waitFor(async () => expect(await isOn()).toBe('true'));
  await user.click(await marketplace());
  await screen.findByText('The browser kept the permission');
  owner.answer = 'allow';
  await user.click(await marketplace());
  await waitFor(async () => expect(await isOn()).toBe('false'));
  expect(owner.asked).toEqual([`remove ${PGY}`, `remove ${PGY}`]);
});

test('follows what the user does on the browser’s own pages', async () => {
  await openSettings();
  await waitFor(async () => expect((await marketplace()).disabled).toBe(false));
  act(() => owner.change(PGY, true));
  await waitFor(async () => expect(await isOn()).toBe('true'));
  act(() => owner.change('https://www.rednote.com/*', false));
  expect(await isOn()).toBe('true');
  act(() => owner.change(PGY, false));
  await waitFor(async () => expect(await isOn()).toBe('false'));
});

test('in Chinese', async () => {
  speak('zh_CN');
  location.hash = '#/settings';
  render(<Workspace />);
  await screen.findByRole('heading', { level: 1, name: '设置' });
  await screen.findByRole('switch', { name: '读取蒲公英上的创作者页面' });
});
