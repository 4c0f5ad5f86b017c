// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { LiveOutcome } from '@/lib/messages';
import { keepTabState } from '@/lib/tabs';
import { reading } from '@/tests/measures/evidence';
import { example } from '@/tests/report/example';
import { speak } from '../words/speak';
import { answerPage, keep, openOn, openOver, pageOf, setTheStage, TAB } from './stage';

setTheStage();

const readButton = () => screen.findByRole('button', { name: 'Read this page again' });
const spoken = () => document.querySelector('.who [role=status]')?.textContent;
/** Long enough for a look that should not come. */
const aWhile = () => act(() => new Promise(resolve => setTimeout(resolve, 120)));

describe('opening the popup', () => {
  test('looks into the page once, when the score already stands', async () => {
    const scores: (string | null | undefined)[] = [];
    const asked = answerPage(() => {
      scores.push(document.querySelector('.dial .big')?.textContent);
      return { live: 'read' };
    });
    openOver(pageOf(await keep()));
    await waitFor(() => expect(asked).toEqual([`read-live ${TAB}`]));
    expect(scores).toEqual([expect.stringMatching(/^~?\d+$/)]);
    await aWhile();
    expect(asked).toHaveLength(1);
    await act(() => keepTabState(TAB, pageOf(example.id, { state: 'reading' })));
    await screen.findByText('Waiting for the page to settle');
    await act(() => keepTabState(TAB, pageOf(example.id)));
    await aWhile();
    expect(asked).toHaveLength(1);
  });

  test('stays quiet also where Read was pressed before', async () => {
    const asked = answerPage(() => ({ live: 'none' }));
    const id = await keep();
    const user = openOver(pageOf(id, { state: 'reading' }));
    await user.click(await readButton());
    await waitFor(() => expect(spoken()).toBe('The page holds nothing more to read'));
    await act(() => keepTabState(TAB, pageOf(id)));
    await waitFor(() => expect(asked).toHaveLength(2));
    await aWhile();
    expect(spoken()).toBe('');
  });

  test('over a note looks too', async () => {
    const asked = answerPage(() => ({ live: 'read' }));
    openOver(pageOf(await keep(), { page: 'note' }));
    await waitFor(() => expect(asked).toHaveLength(1));
  });

  test('waits until the page was read', async () => {
    const asked = answerPage(() => ({ live: 'read' }));
    const id = await keep();
    openOver(pageOf(id, { state: 'reading' }));
    await readButton();
    await aWhile();
    expect(asked).toEqual([]);
    await act(() => keepTabState(TAB, pageOf(id)));
    await waitFor(() => expect(asked).toHaveLength(1));
  });

  test('looks once in its life, whoever comes to the tab', async () => {
    const asked = answerPage(() => ({ live: 'foreign' }));
    const first = await keep({ profile: { ...example.profile, nickname: reading('小满') } });
    const second = await keep({ id: 'a'.repeat(24), profile: { ...example.profile, nickname: reading('青柚') } });
    openOver(pageOf(first));
    await screen.findByText('The page’s own data still belongs to another creator', { selector: 'b' });
    await act(() => keepTabState(TAB, pageOf(second)));
    await screen.findByRole('heading', { level: 1, name: '青柚' });
    expect(screen.queryByText('The page’s own data still belongs to another creator')).toBeNull();
    await aWhile();
    expect(asked).toHaveLength(1);
  });

  test.each<LiveOutcome>(['read', 'none', 'unreachable'])('says nothing of "%s"', async live => {
    const asked = answerPage(() => ({ live }));
    openOver(pageOf(await keep()));
    await waitFor(() => expect(asked).toHaveLength(1));
    await aWhile();
    expect(spoken()).toBe('');
    expect(document.querySelector('.notice')).toBeNull();
    expect(screen.queryByText(/^Read in full/)).toBeNull();
  });

  test('says in grey that data of another creator was not used', async () => {
    answerPage(() => ({ live: 'foreign' }));
    openOver(pageOf(await keep()));
    const title = await screen.findByText('The page’s own data still belongs to another creator', { selector: 'b' });
    expect(title.closest('.notice')?.className).toBe('notice');
    expect(spoken()).toBe(title.textContent);
  });

  test.each([
    ['a stored creator', () => keep().then(openOn)],
    ['a feed', async () => openOver({ ...pageOf(''), state: 'elsewhere', page: 'feed' })],
    ['the marketplace', async () => openOver(pageOf(await keep(), { page: 'marketplace' }))],
    ['a page that was refused', async () => openOver(pageOf(await keep(), { state: 'refused', reason: 'wall' }))]
  ])('on %s looks into nothing', async (_, open) => {
    const asked = answerPage();
    await open();
    await screen.findByRole('heading', { level: 1 });
    await aWhile();
    expect(asked).toEqual([]);
  });

  test.each([
    ['a stored creator', () => keep().then(openOn)],
    ['the marketplace', async () => openOver(pageOf(await keep(), { page: 'marketplace' }))]
  ])('%s offers no Read', async (_, open) => {
    await open();
    await screen.findByText('Eight signals');
    expect(screen.queryByRole('button', { name: 'Read this page again' })).toBeNull();
  });
});

describe('pressing Read', () => {
  test.each<[LiveOutcome, RegExp]>([
    ['read', /^Read in full, \d\d:\d\d$/],
    ['none', /^The page holds nothing more to read$/],
    ['foreign', /^The page’s own data still belongs to another creator$/],
    ['unreachable', /^This page cannot be read again now$/]
  ])('answers "%s" in a plain sentence, seen and spoken', async (live, words) => {
    answerPage(() => ({ live }));
    const user = openOver(pageOf(await keep()));
    await user.click(await readButton());
    await waitFor(() => expect(spoken()).toMatch(words));
    expect(screen.getAllByText(words).filter(({ className }) => className !== 'sr')).toHaveLength(1);
  });

  test('is busy while at it, keeps the focus, and asks no second time', async () => {
    let answer: (live: { live: LiveOutcome }) => void = () => undefined;
    const asked = answerPage(() => new Promise(resolve => (answer = resolve)));
    const user = openOver(pageOf(await keep()));
    await waitFor(() => expect(asked).toHaveLength(1));
    const button = await readButton();
    expect(button.getAttribute('aria-busy')).toBe('true');
    button.focus();
    await user.keyboard('{Enter}{Enter}');
    expect(asked).toHaveLength(1);
    await act(async () => answer({ live: 'none' }));
    await waitFor(() => expect(button.getAttribute('aria-busy')).toBe('false'));
    expect(document.activeElement).toBe(button);
    expect(spoken()).toBe('The page holds nothing more to read');
    await user.keyboard('{Enter}');
    expect(asked).toHaveLength(2);
  });

  test('says so when the worker does not answer', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    answerPage(() => Promise.reject(new Error('Could not establish connection')));
    const user = openOver(pageOf(await keep()));
    await user.click(await readButton());
    await waitFor(() => expect(spoken()).toBe('This page cannot be read again now'));
  });

  test('is there for a page that gave nothing, and speaks Chinese', async () => {
    speak('zh_CN');
    answerPage(() => ({ live: 'none' }));
    const user = openOver(pageOf('b'.repeat(24), { state: 'refused', reason: 'never-settled' }));
    await screen.findByText('页面一直没有加载完');
    await user.click(screen.getByRole('button', { name: '重新读取此页' }));
    await screen.findByText('页面里没有更多可读的数据', { selector: 'b' });
  });
});
