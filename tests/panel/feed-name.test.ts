import { beforeEach, expect, test } from 'vitest';
import { feedName } from '@/components/panel/feed-name';
import { feedRouteOf } from '@/lib/reader/feed-route';
import { speak } from '@/tests/words/speak';

beforeEach(() => speak('en'));

const SITE = 'https://www.xiaohongshu.com';

test.each([
  [`${SITE}/explore`, 'Explore'],
  [`${SITE}/`, 'Explore'],
  [`${SITE}/explore?channel_id=homefeed.fashion_v3`, 'Explore'],
  [`${SITE}/search_result?keyword=%E5%B9%B2%E7%9A%AE%20%E9%9D%A2%E9%9C%9C&source=web`, 'Search “干皮 面霜”'],
  [`${SITE}/search_result?source=web`, 'Search'],
  [`${SITE}/board/5f3a1c0e0000000001008400`, 'A board']
])('the feed at %s is called %s', (url, name) => expect(feedName(feedRouteOf(url)?.of ?? '')).toBe(name));
