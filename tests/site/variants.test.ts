import { expect, test } from 'vitest';
import { dom, evaluated, header, textOf } from './looking';
import { practiceSite, savedNote, savedProfile } from './site';

const now = Date.parse('2026-11-20T08:15:00.000Z');
const site = practiceSite({ now });

const [ali, , mei] = site.creators;
if (!ali || !mei) throw new Error('The site has too few creators');

test('an account in traditional Chinese reads so on either host', () => {
  const page = savedProfile(mei, 'signed-in', { language: 'zh-TW' });
  expect(header(page)).toMatchObject({ 關注: '5123', 粉絲: '2.8萬' });
  expect(Object.keys(header(page))).toContain('獲讚與收藏');
  expect(textOf(page, '.user-redId')).toMatch(/^小紅書號：/);
  expect(textOf(savedProfile(ali, 'guest', { language: 'zh-TW' }), '.user-interactions')).toContain('1萬+粉絲');
  const edited = ali.posts.find(({ editedAt }) => editedAt !== undefined);
  expect(textOf(savedNote(ali, edited?.id ?? '', 'signed-in', { language: 'zh-TW' }), '.date')).toMatch(/^編輯於 /);
});

test('cards of either version, with a class, a mark or nothing', () => {
  const first = (cards?: 'plain' | 'marked' | 'bare') =>
    dom(savedProfile(ali, 'signed-in', cards ? { cards } : {})).querySelector('#userPostedFeeds > section');
  expect([first()?.className, first()?.getAttribute('data-note-id')]).toEqual(['note-item', null]);
  expect(first('marked')?.getAttribute('data-note-id')).toBe(ali.posts[0]?.id);
  expect([first('bare')?.className, first('bare')?.getAttribute('data-note-id')]).toEqual(['', null]);
});

test('the state comes with three lists, with four, and mixed', () => {
  const state = (form: 'newest' | 'four-lists' | 'mixed') => {
    const page = savedProfile(ali, 'signed-in', { state: form });
    return { page, user: evaluated(page).user };
  };
  expect(state('newest').user.notes).toHaveLength(3);
  expect(state('newest').page).toContain('"pendingIds":new Set([])');
  const four = state('four-lists');
  expect([four.user.notes.length, four.user.noteQueries.length, four.user.follow]).toEqual([4, 4, []]);
  expect(four.page).not.toContain('new Set');
  expect(four.page).not.toContain('i18nCount');
  const { user, page } = state('mixed');
  expect(Array.isArray(user.notes)).toBe(false);
  expect(user.notes[0][0]).toMatchObject({
    id: ali.posts[0]?.id,
    noteCard: { note_id: ali.posts[0]?.id, interact_info: { sticky: true }, user: { user_id: ali.id } }
  });
  expect(Object.keys(evaluated(page))[0]).toBe('notification');
});

test('a guest may be asked to log in over the page that stands there', () => {
  const page = dom(savedProfile(ali, 'guest', { login: 'asked' }));
  expect(page.querySelector('#app > .login-container .login-modal.reds-modal-open')).not.toBeNull();
  expect(page.querySelectorAll('#userPostedFeeds > section')).toHaveLength(12);
});

test('a page that mounts slowly comes without its header and cards, but with its state', () => {
  const { body } = practiceSite({ now, variant: { hydration: 'slow' } }).respond(ali.url);
  expect(dom(body).querySelector('.user-name, section')).toBeNull();
  expect(dom(body).querySelector('script[data-hydration="slow"]')).not.toBeNull();
  expect(evaluated(body).user.userPageData.basicInfo.nickname).toBe(ali.nickname);
});
