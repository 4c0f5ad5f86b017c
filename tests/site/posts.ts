import { shanghaiDate } from './date-text';
import { postLikes } from './post-likes';
import { postTimes } from './post-times';
import { postWriting, titlePairs } from './post-writing';
import type { CreatorDefinition, SamplePost, SiteHost } from './sample-creator';
import { type Random, seededRandom } from './seeded-random';
import { timedId } from './timed-id';

const DAY = 86_400_000;

function noteUrl(host: SiteHost, id: string, token: string): string {
  const query = `xsec_token=${encodeURIComponent(token)}`;
  return host === 'www.rednote.com'
    ? `https://${host}/discovery/item/${id}?source=web_profile_page&${query}&xsec_source=pc_share`
    : `https://${host}/explore/${id}?${query}&xsec_source=pc_user`;
}

/** A token of the shape that the site puts on its links. */
const xsecToken = (random: Random) => `AB${Buffer.from(random.hex(60), 'hex').toString('base64url')}=`;

function pinBest(posts: SamplePost[], count: number, now: number): SamplePost[] {
  const old = posts.filter(post => now - Date.parse(post.publishedAt) > 60 * DAY);
  const best = new Set(old.sort((a, b) => b.likes - a.likes).slice(0, count));
  const pinned = posts.filter(post => best.has(post)).map(post => ({ ...post, pinned: true }));
  return [...pinned, ...posts.filter(post => !best.has(post))];
}

/** A creator's notes as the profile lists them; the newest may be minutes old at `now`. */
export function posts(definition: CreatorDefinition, now: number): SamplePost[] {
  const random = seededRandom(`${definition.name}/posts`);
  const { writing, host, ipLocation } = definition;
  const times = postTimes(definition.stretches, now, random);
  const likes = postLikes(times, definition.medianLikes, now, random);
  const pairs = titlePairs(writing, random);
  const made = times.map((time, i): SamplePost => {
    const id = timedId(time, random);
    const token = xsecToken(random);
    const video = random.chance(definition.videoShare);
    const { subject, title } = pairs[i % pairs.length] ?? { subject: '', title: '' };
    const liked = likes[i] ?? 0;
    const edited = random.chance(0.12) ? time + random.whole(1, 20) * DAY : now;
    return {
      id,
      url: noteUrl(host, id, token),
      xsecToken: token,
      kind: video ? 'video' : 'image',
      ...(!random.chance(definition.untitledShare) && { title }),
      ...postWriting(writing, subject, random.chance(definition.paidShare), random),
      likes: liked,
      collects: Math.round(liked * definition.collectsPerLike * random.between(0.75, 1.25)),
      comments: Math.round(liked * definition.commentsPerLike * random.between(0.6, 1.4)),
      shares: Math.round(liked * random.between(0.02, 0.1)),
      publishedAt: new Date(time).toISOString(),
      ...(edited < now && host === 'www.xiaohongshu.com' && { editedAt: shanghaiDate(edited) }),
      pinned: false,
      ...(ipLocation !== undefined && random.chance(0.9) && { ipLocation }),
      imageCount: video ? 1 : random.whole(3, 9),
      ...(video && { videoSeconds: random.whole(24, 420) }),
      coverRatio: random.pick([0.75, 1, 1.25, 4 / 3, 4 / 3])
    };
  });
  return pinBest(made, definition.pinned, now);
}
