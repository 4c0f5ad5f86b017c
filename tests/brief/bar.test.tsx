// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { App } from '@/entrypoints/popup/app';
import { judgeByBrief } from '@/lib/messages';
import { database } from '@/lib/shortlist/database';
import { wholeList } from '@/tests/measures/evidence';
import { keep } from '../inspection/stage';
import { speak } from '../words/speak';
import { inUse, keepBriefs, setTheStage } from './stage';

setTheStage();
beforeEach(() => localStorage.clear());

const cream = {
  name: 'Cream',
  goal: 'conversion' as const,
  niche: 'skincare',
  competitors: ['某牌'],
  audience: { femaleShare: [0.7, 1] as [number, number] }
};

async function openPopup(facts = {}, own = {}) {
  const creatorId = await keep(facts, own);
  render(<App subject={{ creatorId }} />);
  await screen.findByRole('contentinfo');
  return userEvent.setup();
}
const women = { audience: { femaleShare: { value: 0.88, at: '2026-11-20T08:15:02.000Z', from: 'user' as const } } };
const picker = (name: string) => screen.findByRole('button', { name });

describe('without any brief', () => {
  test('one quiet line says what writing one would measure, and leads to the editor', async () => {
    await openPopup({}, women);
    const link = await screen.findByRole('link', { name: 'Write a brief: +7 points measured' });
    expect(link.getAttribute('href')).toBe('/workspace.html#/briefs');
    expect(link.getAttribute('target')).toBe('_blank');
    expect(screen.queryByRole('button', { name: /^Brief:/ })).toBeNull();
    expect(screen.queryByRole('heading', { name: /^Fit with the brief/ })).toBeNull();
  });

  test('promises no points for an audience that is not known either', async () => {
    await openPopup();
    await screen.findByRole('link', { name: 'Write a brief: +3 points measured' });
  });

  test('is silent where the card of next steps says so already', async () => {
    await openPopup({ posts: [], listing: wholeList }, women);
    const card = await screen.findByRole('region', { name: 'Next best step' });
    await waitFor(() => expect(within(card).getAllByRole('link', { name: 'Write a brief' })).toHaveLength(1));
    expect(screen.queryByRole('link', { name: /^Write a brief:/ })).toBeNull();
  });

  test('a criterion that only lacks a brief leads to the editor', async () => {
    const user = await openPopup();
    await user.click(screen.getByText('Audience quality'));
    const [link] = screen.getAllByRole('link', { name: 'Write a brief' });
    expect(link?.getAttribute('href')).toBe('/workspace.html#/briefs');
  });
});

describe('with briefs', () => {
  test('names the one in use, and a click on another judges by that one and closes', async () => {
    await keepBriefs([cream, { name: 'Sun', niche: 'auto' }], { inUse: true });
    const user = await openPopup({}, women);
    await screen.findByRole('heading', { name: /^Fit with the brief\s*Cream$/ });
    await user.click(await picker('Brief: Cream'));
    const choices = within(await screen.findByRole('radiogroup')).getAllByRole<HTMLInputElement>('radio');
    expect(choices.map(choice => choice.closest('label')?.textContent)).toEqual([
      'CreamConversion',
      'Sun',
      'No brief: judge the account alone'
    ]);
    expect(choices.map(({ checked }) => checked)).toEqual([true, false, false]);
    expect(document.activeElement).toBe(choices[0]);
    await user.click(screen.getByText('Sun'));
    await picker('Brief: Sun');
    expect(await inUse()).toBe('Sun');
    await screen.findByRole('heading', { name: /^Fit with the brief\s*Sun$/ });
    screen.getByText(/notes are about cars/);
  });

  test('none is one of the choices, and says what a brief would measure', async () => {
    await keepBriefs([cream], { inUse: true });
    const user = await openPopup({}, women);
    await user.click(await picker('Brief: Cream'));
    await user.click(await screen.findByRole('radio', { name: /^No brief/ }));
    await picker('No brief in use');
    expect(await inUse()).toBeUndefined();
    screen.getByText('+7 points measured');
    expect(screen.queryByRole('heading', { name: /^Fit with the brief/ })).toBeNull();
  });

  test('by keyboard: opened, chosen by arrow, closed by Enter, focus back on the line', async () => {
    await keepBriefs([cream, { name: 'Sun' }], { inUse: true });
    const user = await openPopup();
    (await picker('Brief: Cream')).focus();
    await user.keyboard('{Enter}');
    await screen.findByRole('radiogroup');
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Sun' }).checked).toBe(true);
    expect(screen.queryByRole('radiogroup')).not.toBeNull();
    await user.keyboard('{Enter}');
    const line = await picker('Brief: Sun');
    expect(screen.queryByRole('radiogroup')).toBeNull();
    expect(document.activeElement).toBe(line);
    expect(await inUse()).toBe('Sun');
  });

  test('the list leads to the editor of the one in use', async () => {
    const [id] = await keepBriefs([cream], { inUse: true });
    const user = await openPopup();
    await user.click(await picker('Brief: Cream'));
    const link = await screen.findByRole('link', { name: 'Edit briefs' });
    expect(link.getAttribute('href')).toBe(`/workspace.html#/briefs/${id}`);
  });

  test('says what a fuller one would measure', async () => {
    const [id] = await keepBriefs([{ name: 'Cream' }], { inUse: true });
    await openPopup({}, women);
    const link = await screen.findByRole('link', { name: 'Complete it: +7 points' });
    expect(link.getAttribute('href')).toBe(`/workspace.html#/briefs/${id}`);
  });

  test('follows a switch made elsewhere', async () => {
    const [, sun] = await keepBriefs([cream, { name: 'Sun' }], { inUse: true });
    await openPopup();
    await picker('Brief: Cream');
    await judgeByBrief(sun ?? null);
    await picker('Brief: Sun');
  });

  test('a switch that the browser refuses to keep is said, and the choice stands as it was', async () => {
    await keepBriefs([cream, { name: 'Sun' }], { inUse: true });
    const fail = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const user = await openPopup();
    database.settings.hook('updating', fail);
    await user.click(await picker('Brief: Cream'));
    await user.click(await screen.findByRole('radio', { name: 'Sun' }));
    await screen.findByText('Not saved: the disk is full');
    database.settings.hook('updating').unsubscribe(fail);
    await picker('Brief: Cream');
    expect(await inUse()).toBe('Cream');
  });
});

test('in Chinese', async () => {
  speak('zh_CN');
  const creatorId = await keep({}, women);
  render(<App subject={{ creatorId }} />);
  await screen.findByRole('link', { name: '写下需求，可多测 7 分' });
  await keepBriefs([{ ...cream, name: '补水面霜' }], { inUse: true });
  const user = userEvent.setup();
  await user.click(await picker('需求：补水面霜'));
  await screen.findByRole('radio', { name: '不用需求，只看账号本身' });
  await screen.findByText(/^100% 符合需求/);
});
