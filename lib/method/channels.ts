/** Where a post can be carried on to after the creator's own page: the guide's channels, and what each is measured by. */
export const channels = [
  { id: 'brand-account', cost: 'none' },
  { id: 'comments', cost: 'none' },
  { id: 'shutiao', cost: 'ads' },
  { id: 'juguang', cost: 'ads' },
  { id: 'wechat', cost: 'work' },
  { id: 'weibo', cost: 'work' },
  { id: 'douyin', cost: 'work' },
  { id: 'shop-page', cost: 'work' },
  { id: 'mail', cost: 'work' }
] as const;
export type ChannelId = (typeof channels)[number]['id'];
