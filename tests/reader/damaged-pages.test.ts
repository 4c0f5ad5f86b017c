// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { observationSchema } from '@/lib/evidence/observation';
import { finished } from '@/lib/reader/finished';
import { createPostList } from '@/lib/reader/post-list';
import { readPage } from '@/lib/reader/read-page';
import { card, comment, idAt, note, OTHER, POST, profile, profileState, stateNote } from './page-html';
import { LOADED, NOTE_URL, NOW, PROFILE_URL, parse } from './reading';

const pages = [
  [
    profile({ state: profileState({ notes: stateNote(POST, '3') }), cards: card() + card({ authorId: OTHER }) }),
    PROFILE_URL
  ],
  [
    note({ overlay: null, comments: comment(idAt('2025-08-18T01:12:00Z')), state: '{"note":{"noteDetailMap":{}}}' }),
    NOTE_URL
  ]
] as const;

const damage = fc.record({
  place: fc.nat(),
  how: fc.constantFrom('remove', 'text', 'class', 'href', 'id'),
  value: fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom('=1+1', '赞', '9'.repeat(99), `/explore/${POST}`, 'x'.repeat(30_000))
  )
});

it('a page damaged anywhere gives a valid observation or none', () => {
  fc.assert(
    fc.property(fc.constantFrom(...pages), fc.array(damage, { minLength: 1, maxLength: 8 }), ([html, url], damages) => {
      const document = parse(html);
      for (const { place, how, value } of damages) {
        const elements = [...document.body.querySelectorAll('*')];
        const element = elements[place % Math.max(1, elements.length)];
        if (how === 'remove') element?.remove();
        else if (how === 'text') element?.append(value);
        else element?.setAttribute(how, value);
      }
      const { observation } = readPage(document, { url, now: NOW, loadedAt: LOADED, posts: createPostList(LOADED) });
      if (!observation) return;
      expect(observationSchema.safeParse(observation).error).toBeUndefined();
      expect(observationSchema.safeParse(finished(observation)).error).toBeUndefined();
    }),
    { numRuns: 500 }
  );
});
