import { describe, expect, test } from 'vitest';
import { factName } from '@/components/inspection/fact-name';
import { LABELS } from '@/lib/reader/marketplace/labels';
import { speak } from '../words/speak';

const layouts = import.meta.glob<Record<string, unknown>>('/lib/reader/layouts/*.ts', { eager: true });

const isLayout = (value: unknown): value is { name: string; facts: Record<string, unknown> } =>
  typeof value === 'object' && value !== null && 'name' in value && 'facts' in value;

/** Every fact that a table of a page names, as a drift names it. */
const facts = Object.values(layouts)
  .flatMap(module => Object.values(module).filter(isLayout))
  .flatMap(({ name, facts }) => Object.keys(facts).map(fact => `${name}.${fact}`));

/** Drift that no table names, but the reading of lists of cards. */
const ofLists = ['profile.posts', 'profile.posts.likes', 'profile.posts.postId', 'feed.cards', 'feed.likes'];

/** What the marketplace page is read by: its labels, and what it shows without one. */
const ofMarketplace = [...Object.keys(LABELS), 'redId', 'prices', 'toggles'].map(name => `marketplace.${name}`);

describe('every fact that can be missing has a name', () => {
  test('of the tables of profile and note', () => {
    expect(facts).toContain('profile.followers');
    expect(facts).toContain('note.likes');
    expect(facts.length).toBeGreaterThan(20);
  });

  test.each([...facts, ...ofLists, ...ofMarketplace])('%s', fact => {
    const names = (['en', 'zh_CN'] as const).map(language => {
      speak(language);
      return factName(fact);
    });
    expect(names).not.toContain(fact);
    expect(names[0]).toMatch(/^[\w’, -]+$/);
    expect(names[1]).toMatch(/\p{Script=Han}/u);
  });
});

test('a fact without a name stands as the layout calls it', () => {
  expect(factName('profile.newcomer')).toBe('profile.newcomer');
});
