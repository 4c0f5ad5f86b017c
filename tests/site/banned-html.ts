import { html, type Markup } from './html';
import type { SampleCreator } from './sample-creator';
import type { StateValue } from './state-literal';

/** The site's words for a closed account. */
const TOAST = '账号封禁';

/** The profile of a closed account: a name and nothing else. How the site shows it is not known beyond its state. */
export const bannedHtml = ({ nickname }: SampleCreator): Markup =>
  html`<div id="userPageContainer" class="user-page"><div class="user"><div class="user-info"><div class="info-part"><div class="info"><div class="basic-info"><div class="user-basic"><div class="user-nickname"><div class="user-name">${nickname}</div></div></div></div></div></div></div></div><div class="empty-container"><div class="empty-text">${TOAST}</div></div></div>`;

/** What its state says of it. */
export const bannedSlice = ({ id }: SampleCreator): { readonly [key: string]: StateValue } => ({
  userAccountStatus: { type: 1, toast: TOAST },
  bannedInfo: { userId: id, serverBanned: true, code: -1, showAlert: true, reason: TOAST, api: '' },
  userPageData: { result: { success: false, code: -1, message: TOAST } },
  notes: [[], [], []],
  noteQueries: [1, 2, 3].map(() => ({ num: 30, cursor: '', userId: id, hasMore: false, page: 1 }))
});
