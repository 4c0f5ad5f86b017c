/** The address of a creator's own page, for links that the user opens. */
export const profileAddress = (creatorId: string): string =>
  `https://www.xiaohongshu.com/user/profile/${encodeURIComponent(creatorId)}`;
