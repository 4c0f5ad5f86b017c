import type { Comment, SeenComment } from '@/lib/evidence/comment';
import { shanghaiDay } from '@/lib/evidence/days';
import { idTime } from '@/lib/evidence/id-time';
import { database } from './database';

const KEY = 'commenters';

/** Comments as they may be kept: the author's account id becomes a hash under a key of this install, and the day the id was made. */
export async function conceal(comments: SeenComment[], now: number): Promise<Comment[]> {
  if (comments.length === 0) return [];
  const key = await crypto.subtle.importKey('raw', await installKey(), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign'
  ]);
  return Promise.all(
    comments.map(async ({ authorId, ...comment }) => {
      if (authorId === undefined) return comment;
      const born = idTime(authorId, now);
      return {
        ...comment,
        author: await keyedHash(key, authorId),
        ...(born !== undefined && { authorSince: shanghaiDay(born) })
      };
    })
  );
}

async function installKey(): Promise<Uint8Array<ArrayBuffer>> {
  return database.transaction('rw', database.keys, async () => {
    const kept = await database.keys.get(KEY);
    if (kept) return kept.bytes;
    const bytes = crypto.getRandomValues(new Uint8Array(32));
    await database.keys.add({ name: KEY, bytes });
    return bytes;
  });
}

/** The first 96 bits are plenty to tell the commenters of one creator apart. */
async function keyedHash(key: CryptoKey, id: string): Promise<string> {
  const mac = new Uint8Array(await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(id)));
  return `k:${Array.from(mac.slice(0, 12), byte => byte.toString(16).padStart(2, '0')).join('')}`;
}
