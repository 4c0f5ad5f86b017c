// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { createPostList } from '@/lib/reader/post-list';
import { readPage } from '@/lib/reader/read-page';
import { card, comment, idAt, note, POST, profile, profileState, stateNote } from './page-html';
import { LOADED, NOTE_URL, NOW, PROFILE_URL, parse } from './reading';

it.each([
  ['profile', profile({ state: profileState({ notes: stateNote(POST, '3') }), collected: card() }), PROFILE_URL],
  ['note', note({ behind: profile(), comments: comment(idAt('2025-08-18T01:12:00Z')) }), NOTE_URL],
  ['wall', '<div class="login-container">登录</div>', PROFILE_URL]
])('leaves the document of a %s as it was', (_, html, url) => {
  const document = parse(html);
  const before = document.documentElement.outerHTML;
  const observer = new MutationObserver(() => undefined);
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  readPage(document, { url, now: NOW, loadedAt: LOADED, posts: createPostList(LOADED) });
  expect(observer.takeRecords()).toEqual([]);
  expect(document.documentElement.outerHTML).toBe(before);
});
