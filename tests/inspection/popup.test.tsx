// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { findSubject } from '@/entrypoints/popup/subject';
import type { Refusal } from '@/lib/messages';
import { database } from '@/lib/shortlist/database';
import { keepTabState } from '@/lib/tabs';
import { reading } from '@/tests/measures/evidence';
import { example } from '@/tests/report/example';
import { keep, openOver, pageOf, setTheStage, TAB } from './stage';

setTheStage();

const named = (name: string) => ({ profile: { ...example.profile, nickname: reading(name) } });
const headline = () => screen.findByRole('heading', { level: 1 });

describe('elsewhere', () => {
  test('with nothing seen yet, one line what to do and one way in', async () => {
    openOver(undefined);
    await screen.findByRole('heading', { name: 'Open a creator’s profile' });
    expect(screen.getByRole('link', { name: 'Open Xiaohongshu' }).getAttribute('rel')).toBe('noreferrer');
  });

  test('recent creators open here, and Back leads to the list again', async () => {
    await keep(named('小满'));
    const user = openOver({ ...pageOf(''), state: 'elsewhere', page: 'other' });
    await user.click(await screen.findByRole('button', { name: /小满/ }));
    await waitFor(async () => expect((await headline()).textContent).toBe('小满'));
    await user.click(screen.getByRole('button', { name: 'Back' }));
    await screen.findByText('Seen lately');
  });
});

describe('a page that is read', () => {
  test('shows the layout to come until there is something', async () => {
    openOver(pageOf('5f3a1c0e0000000001008400', { state: 'reading' }));
    await screen.findByRole('img', { name: 'Nothing measured yet' });
    expect(screen.queryByText('Eight signals')).toBeNull();
  });

  test('shows the creator as soon as the tab is about one', async () => {
    const id = await keep(named('小满'));
    openOver(undefined);
    await screen.findByText('Seen lately');
    await act(() => keepTabState(TAB, pageOf(id)));
    await waitFor(async () => expect((await headline()).textContent).toBe('小满'));
    expect(screen.queryByRole('button', { name: 'Back' })).toBeNull();
  });

  test('names the facts that were not found, and says when a viewer is signed out', async () => {
    const id = await keep({ viewer: 'guest' });
    openOver(pageOf(id, { drift: ['profile.followers', 'profile.newcomer'] }));
    await screen.findByText('Not found: follower count, profile.newcomer');
    screen.getByText('You are not signed in');
  });

  test('shows the creator of a marketplace page as on their profile, with what the marketplace says they ask', async () => {
    const id = await keep({ ...named('小满'), quotes: [] });
    await database.creators.update(id, {
      quotes: [{ kind: 'image', priceYuan: 2_900, at: '2026-11-20T08:15:02.000Z', from: 'marketplace' }]
    });
    openOver(pageOf(id, { page: 'marketplace' }));
    await waitFor(async () => expect((await headline()).textContent).toBe('小满'));
    screen.getByText('Marketplace ¥2,900');
    expect(screen.queryByText('Quote ¥2,900')).toBeNull();
  });

  test('says when the reading could not be kept, and shows what was kept before', async () => {
    openOver(pageOf(await keep(named('小满')), { unsaved: 'disk-full' }));
    await screen.findByText('Not saved: the disk is full');
    expect((await headline()).textContent).toBe('小满');
  });

  test('does not wait for a first reading that was refused by the disk', async () => {
    openOver(pageOf('5f3a1c0e0000000001008400', { unsaved: 'unavailable' }));
    await screen.findByText('Not saved: the browser refused to write');
    screen.getByRole('heading', { name: 'Open a creator’s profile' });
  });
});

test.each<[Refusal, string]>([
  ['unknown-page', 'This page was not recognised'],
  ['wall', 'Xiaohongshu asks you to sign in'],
  ['captcha', 'Xiaohongshu asks you to verify'],
  ['blocked', 'Xiaohongshu refuses this page for now'],
  ['not-found', 'The page says there is no such creator'],
  ['sanctioned', 'The page shows a platform sanction'],
  ['foreign-header', 'The header still shows another creator'],
  ['never-settled', 'The page never finished loading']
])('a page refused for %s says so', async (reason, words) => {
  const { creatorId: _none, ...page } = pageOf('');
  openOver({ ...page, state: 'refused', reason });
  await screen.findByText(words);
});

describe('what the popup is about', () => {
  test.each([
    ['creator=5f3a1c0e0000000001008400', { creatorId: '5f3a1c0e0000000001008400' }],
    ['tab=78', { tabId: 78 }]
  ])('%s', async (address, subject) => {
    expect(await findSubject(new URLSearchParams(address))).toEqual(subject);
  });

  test('a tab with its state', async () => {
    await keepTabState(79, pageOf('5f3a1c0e0000000001008400'));
    expect(await findSubject(new URLSearchParams('tab=79'))).toEqual({
      tabId: 79,
      page: pageOf('5f3a1c0e0000000001008400')
    });
  });
});
