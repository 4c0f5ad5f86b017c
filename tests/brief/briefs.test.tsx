// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { speak } from '../words/speak';
import { inUse, keepBriefs, openBriefs, setTheStage, slowDown, stored } from './stage';

setTheStage();

const rows = () =>
  within(screen.getByRole('table'))
    .getAllByRole('row')
    .slice(1)
    .map(row => row.textContent);
const button = (name: string) => screen.findByRole('button', { name });

describe('without a brief', () => {
  test('one line what it is for and one button; the first one is in use and is named first', async () => {
    const user = await openBriefs();
    await screen.findByRole('heading', { name: 'No brief yet' });
    expect(screen.queryByRole('table')).toBeNull();
    await user.click(await button('Write the first brief'));
    await waitFor(() => expect(document.activeElement?.id).toBe('brief-name'));
    expect(await inUse()).toBe('New brief 1');
    await user.keyboard('Cream');
    await waitFor(async () => expect(await inUse()).toBe('Cream'));
  });

  test('in Chinese', async () => {
    speak('zh_CN');
    const user = await openBriefs();
    await screen.findByRole('heading', { name: '还没有投放需求' });
    await user.click(await button('写第一份需求'));
    await waitFor(async () => expect(await inUse()).toBe('新需求 1'));
    await screen.findByRole('link', { name: '新需求 1' });
    screen.getByText('决定赛道契合（6 分）；不填只能测一半');
  });
});

describe('the list', () => {
  const cream = { name: 'Cream', goal: 'conversion' as const, niche: 'skincare', budgetYuan: 50_000, creatorCount: 20 };

  test('says what each asks for, which is in use and which is open', async () => {
    await keepBriefs([cream, { name: 'Sun' }], { inUse: true });
    await openBriefs();
    await waitFor(() =>
      expect(rows()).toEqual(['CreamIn useConversionSkincare¥2,500', 'Sun', 'No brief: judge the account alone'])
    );
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Judge by “Cream”' }).checked).toBe(true);
    expect(screen.getByRole('link', { name: 'Cream' }).getAttribute('aria-current')).toBe('true');
    expect(screen.getByRole('link', { name: 'Sun' }).getAttribute('aria-current')).toBeNull();
    expect(screen.getByRole('link', { name: 'Briefs' }).getAttribute('aria-current')).toBe('page');
  });

  test('another is used by its ring, or none, and opened by its name', async () => {
    await keepBriefs([cream, { name: 'Sun' }], { inUse: true });
    const user = await openBriefs();
    await user.click(await screen.findByRole('radio', { name: 'Judge by “Sun”' }));
    await waitFor(async () => expect(await inUse()).toBe('Sun'));
    await waitFor(() => expect(rows()[1]).toMatch(/^SunIn use/));
    expect(screen.getByRole('link', { name: 'Cream' }).getAttribute('aria-current')).toBe('true');
    await user.click(screen.getByRole('radio', { name: /^No brief/ }));
    await waitFor(async () => expect(await inUse()).toBeUndefined());
    await user.click(screen.getByRole('link', { name: 'Sun' }));
    await waitFor(() => expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' }).value).toBe('Sun'));
  });

  test('a new one has a name that no other has, and is not in use; a copy says that it is one', async () => {
    await keepBriefs([cream, { name: 'New brief 1' }], { inUse: true });
    const user = await openBriefs();
    await user.click(await button('New brief'));
    await screen.findByRole('link', { name: 'New brief 2' });
    await user.click(await button('Duplicate “Cream”'));
    await screen.findByRole('link', { name: 'Cream (copy)' });
    await user.click(await button('Duplicate “Cream”'));
    await screen.findByRole('link', { name: 'Cream (copy) (copy)' });
    expect(await stored()).toContainEqual({ ...cream, name: 'Cream (copy)' });
    expect(await inUse()).toBe('Cream');
  });

  test('one that is removed can be put back, in use again and with the last thing typed', async () => {
    await keepBriefs([cream, { name: 'Sun' }], { inUse: true });
    const user = await openBriefs();
    slowDown();
    await user.type(await screen.findByRole('textbox', { name: 'Product price' }), '168');
    await user.click(await button('Remove “Cream”'));
    await screen.findByText('Removed “Cream”');
    expect(await inUse()).toBeUndefined();
    expect((await stored()).map(({ name }) => name)).toEqual(['Sun']);
    expect(document.activeElement).toBe(await button('Undo'));
    await user.keyboard('{Enter}');
    await waitFor(async () => expect(await stored()).toEqual([{ ...cream, productPriceYuan: 168 }, { name: 'Sun' }]));
    await waitFor(async () => expect(await inUse()).toBe('Cream'));
    expect(screen.queryByText('Removed “Cream”')).toBeNull();
    await waitFor(() => expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' }).value).toBe('Cream'));
  });

  test('a copy holds the last thing typed', async () => {
    await keepBriefs([cream]);
    const user = await openBriefs();
    slowDown();
    await user.type(await screen.findByRole('textbox', { name: 'Product price' }), '168');
    await user.click(await button('Duplicate “Cream”'));
    await waitFor(async () =>
      expect((await stored())[1]).toEqual({ ...cream, name: 'Cream (copy)', productPriceYuan: 168 })
    );
  });

  test('the last one that is removed leaves the way to a first one, and the way back', async () => {
    await keepBriefs([cream]);
    const user = await openBriefs();
    await user.click(await button('Remove “Cream”'));
    await screen.findByRole('heading', { name: 'No brief yet' });
    await user.click(await button('Undo'));
    await screen.findByRole('link', { name: 'Cream' });
  });

  test('an address of a brief that is gone opens the one in use', async () => {
    await keepBriefs([{ name: 'Sun' }]);
    await openBriefs('00000000-0000-4000-8000-000000000000');
    expect((await screen.findByRole<HTMLInputElement>('textbox', { name: 'Name' })).value).toBe('Sun');
  });
});
