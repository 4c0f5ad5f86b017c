import type { CampaignData } from '@/components/campaign/use-campaign';
import { creatorName } from '@/components/inspection/creator-name';
import { rowName } from '@/components/shortlist/row-name';
import { ownDay } from '@/components/words/own-day';
import { type OutTime, outTime } from '@/lib/campaign/out-time';
import { type PostState, postState } from '@/lib/campaign/post-state';
import { type PostWindows, postWindows } from '@/lib/campaign/post-windows';
import type { LeftCreator } from '@/lib/shortlist/left-creators';
import type { Measurement, Publication } from '@/lib/shortlist/publication';
import type { PostFacts } from './use-post-facts';

/** A post of the plan as the table shows it. */
export interface PostRow {
  post: Publication;
  name: string;
  /** How its creator left the list. */
  left?: LeftCreator['why'] | undefined;
  title?: string | undefined;
  out?: OutTime | undefined;
  /** Absent where the hour of publication is not known. */
  windows?: PostWindows | undefined;
  state: PostState;
  measurements: readonly Measurement[];
  /** Its note stands on another row too. */
  isTwice: boolean;
  /** The note's page named another creator. */
  isOthers: boolean;
}

/** The posts of a campaign with all that is shown of them, in the order of their days. `now` is ISO. */
export function postRows(data: CampaignData, { notes, left }: PostFacts, now: string): PostRow[] {
  const names = new Map(data.rows.map(row => [row.summary.creatorId, rowName(row)]));
  const linked = Map.groupBy(data.publications, ({ postId }) => postId);
  const [time, today] = [Date.parse(now), ownDay(now)];
  return data.publications.map(post => {
    const { postId, creatorId } = post;
    const gone = left.get(creatorId);
    const note = postId === undefined ? undefined : notes.get(postId);
    const measurements = (postId !== undefined && data.measurements.get(postId)) || [];
    const out = outTime({ postId, measurements, publishedAt: note?.publishedAt }, time);
    const windows = out && 'at' in out ? postWindows(measurements, out.at, time) : undefined;
    return {
      post,
      name: names.get(creatorId) ?? creatorName({ nickname: gone?.name, redId: gone?.redId }),
      left: names.has(creatorId) ? undefined : gone?.why,
      title: note?.title,
      out,
      windows,
      state: postState(post, windows, today),
      measurements,
      isTwice: postId !== undefined && (linked.get(postId)?.length ?? 1) > 1,
      isOthers: measurements.some(one => one.creatorId !== creatorId)
    };
  });
}
