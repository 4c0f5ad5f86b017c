export type FlagId =
  | 'follower-spike'
  | 'low-engagement'
  | 'generic-comments'
  | 'underpriced'
  | 'no-brand-work'
  | 'audience-mismatch'
  | 'irregular-posting'
  | 'controversy';

export type SiteHost = 'www.xiaohongshu.com' | 'www.rednote.com';

/** What the demo's user knows about a creator and types in. */
interface UserKnows {
  priceYuan?: { image?: number; video?: number };
  /** 0…1. */
  femaleShare?: number;
  controversy?: 'none' | 'minor' | 'major';
}

/** The material that a creator's titles, texts and comments are made of; `{}` stands for a subject. */
export interface Writing {
  subjects: readonly string[];
  titles: readonly string[];
  sentences: readonly string[];
  topics: readonly string[];
  comments: readonly string[];
  /** "generic" swaps the readers for a crowd of young accounts that says the same few words. */
  readers?: 'generic';
  /** Brand accounts named in the paid share of the notes. */
  brands?: readonly string[];
}

export interface CreatorDefinition {
  /** Seeds everything random, so renaming it makes another creator. */
  name: string;
  host: SiteHost;
  madeFor: 'healthy' | FlagId;
  nickname: string;
  redId: string;
  bio?: string;
  gender?: 'female' | 'male';
  age?: string;
  location?: string;
  college?: string;
  profession?: string;
  ipLocation?: string;
  business?: true;
  accountDays: number;
  followers: number;
  /** A jump in followers that happened so many days before now. */
  jump?: { daysAgo: number; gain: number };
  following: number;
  /** Notes spread over a span of days before now, newest stretch first. */
  stretches: readonly { fromDaysAgo: number; toDaysAgo: number; notes: number }[];
  pinned: number;
  medianLikes: number;
  collectsPerLike: number;
  commentsPerLike: number;
  videoShare: number;
  /** Share of the notes that name a brand and thank it. */
  paidShare: number;
  untitledShare: number;
  writing: Writing;
  userKnows: UserKnows;
}

/** One note, with the figures that the page rounds. Times are ISO 8601 UTC. */
export interface SamplePost {
  id: string;
  url: string;
  xsecToken: string;
  kind: 'image' | 'video';
  /** Absent: the creator gave none. */
  title?: string;
  /** As the page shows it: the body, then @mentions and #topics. */
  text: string;
  body: string;
  topics: string[];
  mentions: string[];
  likes: number;
  collects: number;
  comments: number;
  shares: number;
  publishedAt: string;
  editedAt?: string;
  pinned: boolean;
  ipLocation?: string;
  imageCount: number;
  videoSeconds?: number;
  /** Height of the cover over its width. */
  coverRatio: number;
}

/** The truth about one sample creator, which tests compare a reading of the pages with. */
export interface SampleCreator {
  id: string;
  host: SiteHost;
  url: string;
  nickname: string;
  madeFor: 'healthy' | FlagId;
  redId: string;
  bio?: string;
  gender?: 'female' | 'male';
  labels: { kind: 'age' | 'location' | 'college' | 'profession'; text: string }[];
  ipLocation?: string;
  verification: 'none' | 'business';
  followers: number;
  following: number;
  likesAndCollects: number;
  /** Pinned notes first, then newest first, as the profile lists them. */
  posts: SamplePost[];
  userKnows: UserKnows;
  writing: Writing;
  /** The instant that the pages are seen at, in ms since 1970. */
  asOf: number;
}
