import type { Post, SponsorSign } from '@/lib/evidence/post';
import { LABEL, MOST_NAMES, TEXT } from './bounds';
import { known } from './known';
import { at, listAt, secondsAt, textAt } from './state-fields';
import { cut } from './texts';

/** Tags that are no sign of anything, such as location_page, interact_vote and moment, stand in neither list. */
const TOPICS = new Set(['topic', 'topic_page']);
const SIGNS: Record<string, SponsorSign['kind']> = {
  brand: 'brand-tag',
  brand_page: 'brand-tag',
  goods: 'product-card',
  buyable_goods: 'product-card',
  vendor: 'product-card'
};

type Told = Pick<Post, 'topics' | 'mentions' | 'sponsorSigns' | 'videoSeconds'>;

/** What a note's state tells beside its words: topics, accounts named, tags of brands and goods, and a length of its newest form. */
export function tagFacts(note: unknown): Told {
  const tags = listAt(note, 'tagList').map(tag => ({ name: nameOf(tag, 'name'), type: textAt(tag, 'type') ?? '' }));
  const signs = tags.flatMap(({ name, type }) => {
    const kind = SIGNS[type];
    return kind && name ? [{ kind, quote: name }] : [];
  });
  const listed = tags.flatMap(({ name, type }) => (name && TOPICS.has(type) ? [name] : []));
  const topics = at(note, 'tagList') ? listed : topicsIn(textAt(note, 'desc', TEXT));
  const mentions = listAt(note, 'atUserList').flatMap(account => nameOf(account, 'nickname') ?? []);
  return known({
    topics: topics && each(topics),
    mentions: at(note, 'atUserList') ? each(mentions) : undefined,
    sponsorSigns: signs.length > 0 ? signs : undefined,
    videoSeconds: secondsAt(at(note, 'video', 'mediaV2', 'video'), 'duration')
  });
}

/** The topics in a note's words, where the state does not list them; undefined for a note without words. */
const topicsIn = (words: string | undefined): string[] | undefined =>
  words === undefined ? undefined : [...words.matchAll(/#([^#\s]{1,100})\[话题\]#/g)].flatMap(([, name]) => name ?? []);

const nameOf = (node: unknown, name: string) => cut(textAt(node, name)?.replace(/^[#@]/, ''), LABEL);

const each = (names: string[]): string[] => [...new Set(names)].slice(0, MOST_NAMES);
