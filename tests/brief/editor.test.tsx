// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { database } from '@/lib/shortlist/database';
import { keepBriefs, openBriefs, setTheStage, slowDown, stored } from './stage';

setTheStage();

const full = {
  name: 'Cream',
  goal: 'conversion' as const,
  niche: 'skincare',
  keywords: ['干皮'],
  competitors: ['某牌'],
  avoidWords: ['烂脸'],
  audience: { femaleShare: [0.755, 1] as [number, number], ages: ['18-24', '45-54'], provinces: ['浙江'] },
  budgetYuan: 50_000,
  creatorCount: 20,
  productPriceYuan: 168,
  launch: true,
  tiers: ['micro' as const, 'mid' as const]
};

/** A field with suggestions counts as a combobox. */
const field = (name: string) =>
  screen.findByRole<HTMLInputElement>(name === 'Provinces' ? 'combobox' : 'textbox', { name });
const tokens = (name: string) =>
  within(screen.getByRole('list', { name }))
    .getAllByRole('listitem')
    .map(item => item.textContent);
const kept = (part: object) => waitFor(async () => expect((await stored())[0]).toMatchObject(part));

describe('the form', () => {
  test('shows a brief as it is stored, also age groups that the marketplace does not have', async () => {
    await keepBriefs([full]);
    await openBriefs();
    expect((await field('Name')).value).toBe('Cream');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /^Conversion/ }).checked).toBe(true);
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Niche' }).value).toBe('skincare');
    expect([tokens('Keywords'), tokens('Competitors'), tokens('Words to avoid')]).toEqual([
      ['干皮'],
      ['某牌'],
      ['烂脸']
    ]);
    expect((await field('Share of women, from')).value).toBe('75.5');
    expect((await field('Share of women, to')).value).toBe('100');
    const ticked = screen.getAllByRole<HTMLInputElement>('checkbox', { checked: true });
    expect(ticked.map(box => box.closest('label')?.textContent)).toEqual([
      '18–24',
      '45–54',
      'Micro',
      'Mid-tier',
      'A launch, or users’ own notes are wanted'
    ]);
    expect((await field('Budget')).value).toBe('50000');
    screen.getByText('¥2,500 for each');
    expect(await stored()).toEqual([full]);
  });

  test('keeps every field as it is written, and takes each back', async () => {
    await keepBriefs([{ name: 'Cream' }]);
    const user = await openBriefs();
    await user.click(await screen.findByRole('radio', { name: /^Conversion/ }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Niche' }), 'skincare');
    await user.type(await field('Keywords'), '干皮{Enter}');
    await user.type(await field('Competitors'), '某牌、');
    await user.type(await field('Words to avoid'), '烂脸');
    await user.type(await field('Share of women, from'), '75.5');
    await user.click(screen.getByRole('checkbox', { name: '18–24' }));
    await user.type(await field('Provinces'), 'zhejiang,');
    await user.type(await field('Budget'), '5w');
    await user.type(await field('For how many creators'), '20');
    await user.type(await field('Product price'), '168');
    await user.click(screen.getByRole('checkbox', { name: /^A launch/ }));
    await user.click(screen.getByRole('checkbox', { name: 'Mid-tier' }));
    await user.click(screen.getByRole('checkbox', { name: 'Micro' }));
    await waitFor(async () =>
      expect(await stored()).toEqual([{ ...full, audience: { ...full.audience, ages: ['18-24'] } }])
    );

    await user.click(screen.getByRole('radio', { name: /^Not decided/ }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Niche' }), '');
    for (const word of ['干皮', '某牌', '烂脸', '浙江'])
      await user.click(screen.getByRole('button', { name: `Remove “${word}”` }));
    for (const name of ['Share of women, from', 'Budget', 'For how many creators', 'Product price'])
      await user.clear(await field(name));
    for (const box of screen.getAllByRole('checkbox', { checked: true })) await user.click(box);
    await waitFor(async () => expect(await stored()).toEqual([{ name: 'Cream' }]));
  });

  test('what was typed is sent in the same moment that the page goes away, though the one before is on its way', async () => {
    await keepBriefs([{ name: 'Cream' }]);
    await openBriefs();
    const price = await field('Product price');
    const sent = slowDown();
    fireEvent.change(price, { target: { value: '16' } });
    dispatchEvent(new Event('pagehide'));
    fireEvent.change(price, { target: { value: '168' } });
    dispatchEvent(new Event('pagehide'));
    expect(sent).toMatchObject([16, 168].map(productPriceYuan => ({ draft: { brief: { productPriceYuan } } })));
    await kept({ productPriceYuan: 168 });
  });

  test('what was typed is kept when another brief is opened before the pause is over', async () => {
    const [, other] = await keepBriefs([{ name: 'Cream' }, { name: 'Sun' }]);
    await openBriefs();
    const price = await field('Product price');
    const sent = slowDown();
    fireEvent.change(price, { target: { value: '168' } });
    act(() => {
      location.hash = `#/briefs/${other}`;
      dispatchEvent(new HashChangeEvent('hashchange'));
    });
    expect((await field('Name')).value).toBe('Sun');
    expect(sent[0]).toMatchObject({ draft: { brief: { productPriceYuan: 168 } } });
    await kept({ productPriceYuan: 168 });
  });

  test('says so when the browser refuses to write, and keeps the text in the field', async () => {
    await keepBriefs([{ name: 'Cream' }]);
    const fail = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    database.briefs.hook('updating', fail);
    const user = await openBriefs();
    await user.type(await field('Product price'), '168');
    await screen.findByText('Not saved: the disk is full');
    expect((await field('Product price')).value).toBe('168');
    database.briefs.hook('updating').unsubscribe(fail);
    await user.type(await field('Product price'), '0');
    await kept({ productPriceYuan: 1680 });
    await waitFor(() => expect(screen.queryByText('Not saved: the disk is full')).toBeNull());
  });

  test('says what each field drives, in the points of the rules in force', async () => {
    await keepBriefs([{ name: 'Cream' }]);
    await openBriefs();
    expect((await screen.findByRole('combobox', { name: 'Niche' })).getAttribute('aria-describedby')).toBe(
      'brief-niche-hint'
    );
    screen.getByText('Decides niche fit (6 points); without it only half of that can be measured');
    const weights = {
      'audience-quality': 40,
      engagement: 25,
      'content-quality': 20,
      'brand-alignment': 5,
      'performance-history': 10
    };
    await database.settings.put({ name: 'rules', settings: { weights }, changedAt: '2026-11-20T08:15:02.000Z' });
    await screen.findByText('Decides niche fit (2 points); without it only half of that can be measured');
    screen.getByText('Part of audience match (5.3 points); in Chinese or in Latin letters');
  });
});

describe('a field that cannot be read', () => {
  test.each([
    ['Name', ' ', /^The name is empty, so “Cream” stays/, { name: 'Cream' }],
    ['Share of women, from', '0.8', /^“0.8” in share of women/, { audience: { femaleShare: [0.755, 1] } }],
    ['Share of women, to', '50', /^Share of women runs from 75.5 to 50/, { audience: { femaleShare: [0.755, 1] } }],
    ['Budget', 'lots', /^“lots” in budget is not an amount/, { budgetYuan: 50_000 }],
    ['For how many creators', '0', /^“0” is not a number of creators/, { creatorCount: 20 }],
    ['Product price', '-5', /^“-5” in product price/, { productPriceYuan: 168 }]
  ])('%s: one sentence that names it, and the last good value stays', async (name, typed, sentence, last) => {
    await keepBriefs([full]);
    const user = await openBriefs();
    const input = await field(name);
    input.focus();
    input.select();
    await user.paste(typed);
    const problem = screen.getByText(sentence);
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(input.getAttribute('aria-describedby')).toContain(problem.id);
    await user.tab();
    await user.type(await field('Keywords'), '新{Enter}');
    await kept({ keywords: ['干皮', '新'] });
    expect((await stored())[0]).toMatchObject(last);
  });

  test('a good one again takes the sentence away', async () => {
    await keepBriefs([full]);
    const user = await openBriefs();
    const input = await field('Budget');
    await user.type(input, 'x');
    screen.getByText(/^“50000x” in budget/);
    await user.type(input, '{Backspace}0');
    expect(screen.queryByText(/in budget is not/)).toBeNull();
    expect(input.getAttribute('aria-invalid')).toBe('false');
    await kept({ budgetYuan: 500_000 });
  });
});

describe('words in one field', () => {
  async function open() {
    await keepBriefs([{ name: 'Cream', keywords: ['干皮'] }]);
    const user = await openBriefs();
    return { user, input: await field('Keywords') };
  }

  test.each([
    ['Enter', '保湿{Enter}', ['干皮', '保湿'], ''],
    ['a comma', '保湿,', ['干皮', '保湿'], ''],
    ['a Chinese comma', '保湿，', ['干皮', '保湿'], ''],
    ['、', '保湿、', ['干皮', '保湿'], ''],
    ['a word that is there', '干皮{Enter}', ['干皮'], ''],
    ['blanks', '   {Enter}', ['干皮'], ''],
    ['a name with a blank in it', 'La Mer{Enter}', ['干皮', 'La Mer'], ''],
    ['nothing yet', '保湿', ['干皮'], '保湿']
  ])('%s', async (_, typed, expected, left) => {
    const { user, input } = await open();
    await user.type(input, typed);
    expect(tokens('Keywords')).toEqual(expected);
    expect(input.value).toBe(left);
  });

  test('leaving the field adds what was typed', async () => {
    const { user, input } = await open();
    await user.type(input, '保湿');
    await user.tab();
    expect(tokens('Keywords')).toEqual(['干皮', '保湿']);
    await kept({ keywords: ['干皮', '保湿'] });
  });

  test('a paste of several is parted, by lines too', async () => {
    const { user, input } = await open();
    await user.click(input);
    await user.paste('保湿，面霜、 补水\n成分党\t敏感肌;;干皮');
    expect(tokens('Keywords')).toEqual(['干皮', '保湿', '面霜', '补水', '成分党', '敏感肌']);
    await user.paste('春季');
    expect(input.value).toBe('春季');
  });

  test('Enter within a Chinese word that is being composed belongs to it', async () => {
    const { input } = await open();
    const composing = { key: 'Enter', isComposing: true, bubbles: true };
    input.focus();
    fireEvent.change(input, { target: { value: 'bao' } });
    fireEvent(input, new KeyboardEvent('keydown', composing));
    expect(tokens('Keywords')).toEqual(['干皮']);
    fireEvent.change(input, { target: { value: '保湿' } });
    fireEvent.keyDown(input, { key: 'Enter' });
    expect(tokens('Keywords')).toEqual(['干皮', '保湿']);
  });

  test('Backspace in an empty field takes the last away; each has a button of its own, and focus stays', async () => {
    const { user, input } = await open();
    await user.type(input, '保湿{Enter}面霜{Enter}x{Backspace}');
    expect(tokens('Keywords')).toEqual(['干皮', '保湿', '面霜']);
    await user.keyboard('{Backspace}');
    expect(tokens('Keywords')).toEqual(['干皮', '保湿']);
    screen.getByRole('button', { name: 'Remove “干皮”' }).focus();
    await user.keyboard('{Enter}');
    expect(tokens('Keywords')).toEqual(['保湿']);
    expect(document.activeElement).toBe(input);
    await kept({ keywords: ['保湿'] });
  });

  test('one that is too long stays in the field and is said', async () => {
    const { user, input } = await open();
    await user.click(input);
    await user.paste(`面霜，${'长'.repeat(101)}`);
    expect(tokens('Keywords')).toEqual(['干皮', '面霜']);
    expect(input.value).toBe('长'.repeat(101));
    screen.getByText(/is longer than 100 characters/);
    await user.clear(input);
    expect(screen.queryByText(/is longer than 100 characters/)).toBeNull();
  });

  test.each([
    ['浙江省、广西壮族自治区、内蒙古自治区、北京市', ['浙江', '广西', '内蒙古', '北京'], ''],
    ['Inner Mongolia, shaanxi, SHANXI', ['内蒙古', '陕西', '山西'], ''],
    ['上海，杭州', ['上海'], '杭州']
  ])('provinces are known by any of their names: %s', async (typed, expected, left) => {
    const { user } = await open();
    const input = await field('Provinces');
    await user.click(input);
    await user.paste(typed);
    await user.tab();
    expect(tokens('Provinces')).toEqual(expected);
    expect(input.value).toBe(left);
    expect(screen.queryAllByText('“杭州” is no province of China’s, so it is not added.')).toHaveLength(left ? 1 : 0);
  });
});

test('a change while another is still on its way is not undone by it', async () => {
  await keepBriefs([{ name: 'Cream' }]);
  const user = await openBriefs();
  await user.type(await field('Product price'), '1');
  await user.tab();
  await user.type(await field('Budget'), '2');
  await user.tab();
  await kept({ productPriceYuan: 1, budgetYuan: 2 });
});
