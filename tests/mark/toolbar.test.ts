import { describe, expect, test } from 'vitest';
import { badgeOf, plateOf } from '@/components/mark/toolbar';
import type { Summary } from '@/lib/shortlist/summary';
import type { TabState } from '@/lib/tabs';
import { wellRead } from '../export/sample-row';

const page = (state: TabState['state']): TabState => ({
  state,
  page: 'profile',
  drift: [],
  at: '2026-11-20T08:15:02.000Z'
});

const known = (summary: Summary, lists: string[] = []) => ({ summary, lists });

describe('the toolbar', () => {
  test.each([
    ['elsewhere', undefined, undefined],
    ['reading', undefined, { kind: 'reading' }],
    ['refused', wellRead, { kind: 'not-understood' }],
    ['read', undefined, undefined]
  ] as const)('%s with %o', (state, summary, plate) =>
    expect(plateOf(page(state), { summary, lists: [] })).toEqual(plate)
  );

  test('shows what is stored at once, while the page is read again', () => {
    const { value, coverage } = wellRead.score;
    expect(plateOf(page('reading'), known(wellRead))).toMatchObject({ kind: 'score', value, coverage });
  });

  test('is grey while provisional, and has a corner for a critical signal alone', () => {
    const raised = (severity: 'critical' | 'warn') =>
      plateOf(page('read'), known({ ...wellRead, flags: [{ id: 'underpriced', status: 'raised', severity }] }));
    expect(raised('critical')).toMatchObject({ critical: true, provisional: false });
    expect(raised('warn')).toMatchObject({ critical: false });
    const provisional = { ...wellRead, score: { ...wellRead.score, grade: null } };
    expect(plateOf(page('read'), known(provisional))).toMatchObject({ provisional: true });
  });

  test('claims no score where nothing could be judged', () => {
    const nothing = { ...wellRead, score: { ...wellRead.score, value: null, grade: null } };
    expect(plateOf(page('read'), known(nothing))).toBeUndefined();
  });

  test.each([
    [0, undefined],
    [1, '1'],
    [9, '9'],
    [10, '+']
  ])('a plate of somebody on %i lists carries %s', (count, pill) => {
    const lists = Array.from({ length: count }, (_, n) => `list ${n}`);
    const plate = plateOf(page('read'), known(wellRead, lists));
    expect(plate?.kind === 'score' && plate.pill).toBe(pill);
  });

  test('a plate carries what was just done in the place of the count', () => {
    const plate = plateOf(page('read'), known(wellRead, ['Spring']), { sign: '!', title: 'full' });
    expect(plate).toMatchObject({ pill: '!' });
  });

  test.each([
    ['elsewhere', 'feed', 3, '3'],
    ['elsewhere', 'feed', 0, ''],
    ['elsewhere', 'other', 3, ''],
    ['read', 'profile', 0, '2']
  ] as const)(
    'over the loupe of a page that is %s, of the kind %s, stands who is on a list',
    (state, kind, listedHere, text) =>
      expect(badgeOf({ ...page(state), page: kind }, { lists: ['Spring', 'Baby'], listedHere })).toBe(text)
  );

  test('over the loupe stands for a moment what was done', () =>
    expect(badgeOf(page('elsewhere'), { lists: [], listedHere: 3 }, { sign: '✓', title: '' })).toBe('✓'));
});
