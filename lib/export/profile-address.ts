/** The address of a creator's own page, for links that the user opens; `site` as "https://www.rednote.com" where they are there. */
export const profileAddress = (creatorId: string, site = 'https://www.xiaohongshu.com'): string =>
  `${site}/user/profile/${encodeURIComponent(creatorId)}`;
