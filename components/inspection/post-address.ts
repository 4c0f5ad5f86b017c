/** The address of a note, for links that the user opens; the site may ask to come from the creator's page instead. */
export const postAddress = (postId: string): string =>
  `https://www.xiaohongshu.com/explore/${encodeURIComponent(postId)}`;
