import { type MessageKey, say } from '@/components/words/words';
import type { ChannelId } from '@/lib/method/channels';

const words: Record<ChannelId, { name: MessageKey; about: MessageKey }> = {
  'brand-account': { name: 'channel_brand_account', about: 'channel_brand_account_about' },
  comments: { name: 'channel_comments', about: 'channel_comments_about' },
  shutiao: { name: 'channel_shutiao', about: 'channel_shutiao_about' },
  juguang: { name: 'channel_juguang', about: 'channel_juguang_about' },
  wechat: { name: 'channel_wechat', about: 'channel_wechat_about' },
  weibo: { name: 'channel_weibo', about: 'channel_weibo_about' },
  douyin: { name: 'channel_douyin', about: 'channel_douyin_about' },
  'shop-page': { name: 'channel_shop_page', about: 'channel_shop_page_about' },
  mail: { name: 'channel_mail', about: 'channel_mail_about' }
};

export const channelName = (channel: ChannelId): string => say(words[channel].name);

/** What a channel is good for, in one line; the suggestion that a new row begins with. */
export const channelAbout = (channel: ChannelId): string => say(words[channel].about);
