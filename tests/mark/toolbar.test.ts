import { describe, expect, test } from 'vitest';
import { plateOf } from '@/components/mark/toolbar';
import type { TabState } from '@/lib/tabs';
import { wellRead } from '../export/sample-row';

const page = (state: TabState['state']): TabState => ({
  state,
  page: 'profile',
  drift: [],
  at: '2026-11-20T08:15:02.000Z'
});

describe('the toolbar', () => {
  test.each([
    ['elsewhere', undefined, undefined],
    ['reading', undefined, { kind: 'reading' }],
    ['refused', wellRead, { kind: 'not-understood' }],
    ['read', undefined, undefined]
  ] as const)('%s with %o', (state, summary, plate) => expect(plateOf(page(state), summary)).toEqual(plate));

  test('shows what is stored at once, while the page is read again', () => {
    const { value, coverage } = wellRead.score;
    expect(plateOf(page('reading'), wellRead)).toMatchObject({ kind: 'score', value, coverage });
  });

  test('is grey while provisional, and has a corner for a critical signal alone', () => {
    const raised = (severity: 'critical' | 'warn') =>
      plateOf(page('read'), { ...wellRead, flags: [{ id: 'underpriced', status: 'raised', severity }] });
    expect(raised('critical')).toMatchObject({ critical: true, provisional: false });
    expect(raised('warn')).toMatchObject({ critical: false });
    const provisional = { ...wellRead, score: { ...wellRead.score, grade: null } };
    expect(plateOf(page('read'), provisional)).toMatchObject({ provisional: true });
  });

  test('claims no score where nothing could be judged', () => {
    const nothing = { ...wellRead, score: { ...wellRead.score, value: null, grade: null } };
    expect(plateOf(page('read'), nothing)).toBeUndefined();
  });
});
