// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { AgreementPart } from '@/components/agreement/agreement-part';
import { useCampaign } from '@/components/campaign/use-campaign';
import { useSave } from '@/components/inspection/save';
import type { CollaborationWork } from '@/lib/shortlist/collaboration';
import { database } from '@/lib/shortlist/database';
import { blankEntry } from '@/lib/shortlist/entry';
import { undo } from '@/lib/shortlist/undo';
import { partsOf } from '../export/read-workbook';
import { numberedId } from '../export/sample-row';
import { allOf, readXml } from '../export/strict-xml';
import { AT, keep, LIST, setTheStage } from '../shortlist-view/stage';
import { manyCreators } from '../tools/put-rows';

setTheStage();

const [ONE, TWO, THREE] = [0, 1, 2].map(numberedId) as [string, string, string];

/** The part as a panel holds it: with the campaign's data live. */
function Panel() {
  const data = useCampaign({ id: LIST, name: 'Spring' });
  const { save } = useSave();
  return data && data !== 'unreadable' ? <AgreementPart data={data} creatorId={ONE} save={save} /> : null;
}

async function open() {
  render(<Panel />);
  await screen.findByRole('heading', { name: 'Contract checklist' });
  return userEvent.setup();
}

const campaignOf = (partnership?: CollaborationWork['partnership']) =>
  database.campaigns.put({ listId: LIST, madeAt: AT, ...(partnership && { partnership }) });
const workOf = (creatorId: string, work: CollaborationWork) =>
  database.collaborations.put({ listId: LIST, creatorId, ...work });
const stored = async (creatorId = ONE) => (await database.collaborations.get([LIST, creatorId]))?.terms;

/** Makes a creator one whose page was read. */
async function read(creatorId: string, facts: { profile?: object | undefined } = {}) {
  const [creator = {}] = manyCreators(1, 20).creators ?? [];
  const [posts = {}] = manyCreators(1, 20).posts ?? [];
  await database.table('creators').put({ ...creator, ...facts, id: creatorId });
  await database.table('posts').put({ ...posts, id: creatorId });
}

const told = <Value,>(value: Value) => ({ value, at: AT, from: 'page' });

const group = (name: string) =>
  screen.getByText(name, { selector: 'summary > span' }).closest('details') as HTMLElement;

async function openTerm(user: ReturnType<typeof userEvent.setup>, inGroup: string, term: string) {
  await user.click(within(group(inGroup)).getByText(inGroup, { selector: 'summary > span' }));
  const box = await within(group(inGroup)).findByRole('checkbox', { name: `Settled: ${term}` });
  const row = box.closest('li') as HTMLElement;
  await user.click(within(row).getByText(term));
  return within(row);
}

describe('the partnership model', () => {
  test('each of the five with its fit, an estimate, and what is for and against it', async () => {
    await keep({ name: 'ali' });
    await read(ONE);
    await campaignOf('hybrid');
    await open();
    expect(await screen.findByText('estimate')).toBeDefined();
    const choices = screen.getAllByRole('radio', { name: /Paid|Affiliate|Product seeding|Long-term|Hybrid/ });
    expect(choices).toHaveLength(5);
    const fits = [...document.querySelectorAll('.model .pt')].map(({ textContent }) => Number(textContent));
    expect(fits).toEqual(fits.toSorted((one, other) => other - one));
    expect(screen.getAllByText('Starting point')).toHaveLength(5);
    expect(screen.getByText(/Simple to set up/)).toBeDefined();
    expect(screen.getByText('Number of posts, Publication date, Time online, Instalments, Draft rounds')).toBeDefined();
  });

  test('the campaign’s holds until another is chosen for this creator, and comes back', async () => {
    await keep({ name: 'ali' });
    await campaignOf('hybrid');
    const user = await open();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /^Hybrid/ }).checked).toBe(true);
    await user.click(screen.getByRole('radio', { name: 'Paid post' }));
    expect(await screen.findByText('Chosen for this creator alone.')).toBeDefined();
    expect((await database.collaborations.get([LIST, ONE]))?.partnership).toBe('paid-post');
    await user.click(screen.getByRole('button', { name: /^Back to the campaign’s: Hybrid/ }));
    expect(await screen.findByText(/This is the campaign’s model/)).toBeDefined();
    expect((await database.collaborations.get([LIST, ONE]))?.partnership).toBeUndefined();
  });

  test.each([
    ['nothing is stored', async () => undefined],
    ['only a card is stored', () => read(ONE, { profile: undefined })]
  ])('of a creator whose page was never read no fit is shown, and the way there is: %s', async (_, store) => {
    await keep({ name: 'ali' });
    await store();
    await campaignOf();
    await open();
    const link = await screen.findByRole('link', { name: 'Open their page' });
    expect(link.getAttribute('href')).toBe(`https://www.xiaohongshu.com/user/profile/${ONE}`);
    expect(screen.queryByText('estimate')).toBeNull();
    expect(screen.getAllByRole('radio', { name: 'Paid post' })).toHaveLength(1);
    expect(screen.getByText('None chosen yet.')).toBeDefined();
  });

  test('two critical signals: none is advised, one can still be chosen', async () => {
    await keep({ name: 'ali' });
    const followers = { value: 200_000, low: 200_000, high: 200_000, precision: 'exact', text: '200000' };
    await read(ONE, { profile: { nickname: told('ali'), followers: told(followers) } });
    await database.entries.put({
      ...blankEntry(ONE, AT),
      quotes: [{ kind: 'image', priceYuan: 20, at: AT, from: 'user' }],
      answers: { controversy: { value: 'major', at: AT } }
    });
    await campaignOf();
    const user = await open();
    expect(await screen.findByText('No model is advised')).toBeDefined();
    expect(document.querySelectorAll('.model .pt')).toHaveLength(0);
    await user.click(screen.getByRole('radio', { name: 'Hybrid: fee plus commission' }));
    await waitFor(async () => expect((await database.collaborations.get([LIST, ONE]))?.partnership).toBe('hybrid'));
  });
});

describe('the checklist', () => {
  test('six groups with their progress; the model’s key terms are first and marked', async () => {
    await keep({ name: 'ali' });
    await campaignOf('affiliate');
    await workOf(ONE, { terms: { 'deliverables.links': { settled: true } } });
    const user = await open();
    expect([...document.querySelectorAll('.terms > summary')].map(({ textContent }) => textContent)).toEqual([
      'Deliverables1 of 9 settled',
      'Usage rights0 of 8 settled',
      'Payment0 of 6 settled',
      'Approval0 of 5 settled',
      'Compliance0 of 7 settled',
      'Performance0 of 6 settled'
    ]);
    await user.click(screen.getByText('Deliverables'));
    const rows = await within(group('Deliverables')).findAllByRole('listitem');
    expect(rows.map(row => row.querySelector('summary')?.textContent).slice(0, 3)).toEqual([
      'Product linksKey',
      'DisclosureKey',
      'Number of posts'
    ]);
    expect(within(rows[1] as HTMLElement).getByText(/“互联网广告管理办法”, Article 9/)).toBeDefined();
  });

  test('words are kept letter by letter, a tick and a day beside them', async () => {
    await keep({ name: 'ali' });
    await campaignOf();
    const user = await open();
    const row = await openTerm(user, 'Payment', 'Amount');
    await user.type(row.getByRole('textbox', { name: 'Agreed, in your words' }), '¥2,400 gross');
    await waitFor(async () => expect(await stored()).toEqual({ 'payment.amount': { text: '¥2,400 gross' } }));
    await user.click(row.getByRole('checkbox', { name: 'Settled: Amount' }));
    await waitFor(async () => expect((await stored())?.['payment.amount']?.settled).toBe(true));
    expect(await screen.findByText('1 of 6 settled')).toBeDefined();
    cleanup();
    await open();
    expect(screen.getByText('1 of 6 settled')).toBeDefined();
  });

  test('what is overdue is said in the group and at the term, until it is settled', async () => {
    await keep({ name: 'ali' });
    await campaignOf();
    await workOf(ONE, {
      terms: { 'approval.rounds': { dueOn: '2020-02-03' }, 'approval.brief': { dueOn: '2999-02-03' } }
    });
    const user = await open();
    expect(within(group('Approval')).getByText('1 overdue')).toBeDefined();
    const row = await openTerm(user, 'Approval', 'Draft rounds');
    expect(row.getByText('Overdue: Feb 3, 2020')).toBeDefined();
    expect(within(group('Approval')).getByText('by Feb 3, 2999')).toBeDefined();
    await user.click(row.getByRole('checkbox', { name: 'Settled: Draft rounds' }));
    await waitFor(() => expect(screen.queryByText('1 overdue')).toBeNull());
    expect(row.queryByText(/Overdue/)).toBeNull();
  });
});

describe('copying the terms', () => {
  const written: CollaborationWork = {
    terms: { 'payment.amount': { text: '¥600' }, 'usage.term': { text: 'a year', dueOn: '2026-12-09' } }
  };

  test('goes to the others with the same model, where theirs are blank, as one change', async () => {
    await keep({ name: 'ali' }, { name: 'bo' }, { name: 'chen' }, { name: 'dai' });
    await campaignOf('paid-post');
    await workOf(ONE, written);
    await workOf(TWO, { terms: { 'payment.amount': { text: '¥900' } } });
    await workOf(THREE, { partnership: 'hybrid' });
    const user = await open();
    await user.click(screen.getByRole('button', { name: 'Copy the terms to the other 2 creators with this model' }));
    expect(await screen.findByText('Copied to 2 creators')).toBeDefined();
    expect(await stored(TWO)).toEqual({ ...written.terms, 'payment.amount': { text: '¥900' } });
    expect(await stored(numberedId(3))).toEqual(written.terms);
    expect(await stored(THREE)).toBeUndefined();
    await undo(AT);
    expect(await stored(TWO)).toEqual({ 'payment.amount': { text: '¥900' } });
    expect(await stored(numberedId(3))).toBeUndefined();
  });

  test('who has all of them already is left as they are, and that is said', async () => {
    await keep({ name: 'ali' }, { name: 'bo' });
    await campaignOf('paid-post');
    await workOf(ONE, written);
    await workOf(TWO, written);
    const user = await open();
    await user.click(screen.getByRole('button', { name: 'Copy the terms to the other creator with this model' }));
    expect(await screen.findByText('They have all of these terms already')).toBeDefined();
  });

  test('is not offered without a model, others or words', async () => {
    await keep({ name: 'ali' }, { name: 'bo' });
    await campaignOf();
    await workOf(ONE, written);
    await open();
    expect(screen.queryByRole('button', { name: /^Copy the terms/ })).toBeNull();
  });
});

describe('the outline as a file', () => {
  const saved: { name: string; file: Blob }[] = [];
  beforeEach(() => {
    saved.length = 0;
    let last = new Blob();
    vi.spyOn(URL, 'createObjectURL').mockImplementation(file => {
      last = file as Blob;
      return 'blob:outline';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push({ name: this.download, file: last });
    });
  });
  const save = async (user: ReturnType<typeof userEvent.setup>) => {
    await user.click(screen.getByRole('button', { name: 'Save outline' }));
    await waitFor(() => expect(saved).toHaveLength(1));
    return saved[0] as (typeof saved)[number];
  };

  test('of one creator as a Word file in the language of the views', async () => {
    await keep({ name: 'ali' });
    await campaignOf('paid-post');
    await workOf(ONE, { terms: { 'payment.amount': { text: '¥600 & no more', settled: true } } });
    const { name, file } = await save(await open());
    expect(name).toMatch(/^KOL-Loupe_Spring-ali_\d{4}-\d\d-\d\d\.docx$/);
    const body = readXml((await partsOf(file)).get('word/document.xml') ?? '');
    const texts = allOf(body, 'w:t').flatMap(({ inside }) => inside);
    expect(texts).toContain('Contract outline: Spring');
    expect(texts).toContain('¥600 & no more');
  });

  test('of all with whom there is a contract as Markdown in the other language', async () => {
    await keep({ name: 'ali' }, { name: 'bo', stage: 'contracted' }, { name: 'chen', stage: 'published' });
    await campaignOf('paid-post');
    const user = await open();
    await user.click(screen.getByRole('radio', { name: 'All contracted (2)' }));
    await user.click(screen.getByRole('radio', { name: 'Markdown' }));
    await user.click(screen.getByRole('radio', { name: 'Chinese' }));
    const { name, file } = await save(user);
    expect(name).toMatch(/^KOL-Loupe_Spring_\d{4}-\d\d-\d\d\.md$/);
    const text = await file.text();
    expect(text).toContain('# 合同提纲：Spring');
    expect(text.match(/^## .*/gm)).toEqual(['## bo', '## chen', '## 广告标明与存档']);
  });

  test('nobody contracted: there is no choice for whom', async () => {
    await keep({ name: 'ali' });
    await campaignOf();
    await open();
    expect(screen.queryByRole('radio', { name: /^All contracted/ })).toBeNull();
  });
});
