import type { Speech } from '@/components/export/speech';
import { postAddress } from '@/components/inspection/post-address';
import { engagementsOf } from '@/lib/campaign/kpi';
import { measuredAt, windows } from '@/lib/campaign/measured-windows';
import { outTime } from '@/lib/campaign/out-time';
import type { PostResult } from '@/lib/campaign/post-results';
import type { Sheet } from '@/lib/export/sheet-xml';
import type { Measurement, Publication } from '@/lib/shortlist/publication';
import { filledSheet, type SheetColumn } from './filled-sheet';
import type { Results } from './use-results';

interface PostLine {
  publication: Publication;
  post?: PostResult | undefined;
}

const windowNames = { '24h': 'results_after_24h', '7d': 'results_after_7d', '30d': 'results_after_30d' } as const;

/** A line for each post, planned or out, with its last figures and those of each window. */
export function postsSheet({ data, posts, nameOf, titleOf }: Results, at: string, speak: Speech): Sheet {
  const byPlan = new Map(posts.map(post => [post.publication.id, post]));
  const outAt = (post: PostResult | undefined) => {
    const time = post && outTime(post, Date.parse(at));
    return time && 'at' in time ? time.at : undefined;
  };
  return filledSheet<PostLine>(
    speak('results_sheet_posts'),
    [
      {
        header: speak('results_post'),
        kind: 'text',
        value: ({ publication, post }) => publication.about ?? (post && titleOf(post))
      },
      { header: speak('table_creator'), kind: 'text', value: ({ publication }) => nameOf(publication.creatorId) },
      {
        header: speak('results_link'),
        kind: 'link',
        value: ({ publication: { postId } }) => (postId === undefined ? undefined : postAddress(postId))
      },
      { header: speak('results_planned_on'), kind: 'text', value: ({ publication }) => publication.plannedOn },
      { header: speak('results_out_at'), kind: 'date', value: ({ post }) => outAt(post) },
      { header: speak('results_read_on'), kind: 'date', value: ({ post }) => post?.last?.at },
      ...countColumns<PostLine>(speak, ({ post }) => post?.last),
      ...(Object.keys(windows) as (keyof typeof windows)[]).map(
        (window): SheetColumn<PostLine> => ({
          header: speak(windowNames[window]),
          kind: 'number',
          value: ({ post }) => engagements(measuredAt(post?.measurements ?? [], outAt(post))[window]?.measurement)
        })
      ),
      { header: speak('kpi_impressions'), kind: 'number', value: ({ publication }) => publication.impressions },
      { header: speak('kpi_reads'), kind: 'number', value: ({ publication }) => publication.reads },
      { header: speak('results_ads'), kind: 'yuan', value: ({ publication }) => publication.adsYuan }
    ],
    data.publications.map(publication => ({ publication, post: byPlan.get(publication.id) }))
  );
}

/** A line for each reading of a post's page. */
export function measurementsSheet({ posts, nameOf, titleOf }: Results, at: string, speak: Speech): Sheet {
  const lines = posts.flatMap(post => post.measurements.map(measurement => ({ post, measurement })));
  return filledSheet<(typeof lines)[number]>(
    speak('results_sheet_measurements'),
    [
      { header: speak('results_post'), kind: 'text', value: ({ post }) => titleOf(post) },
      { header: speak('table_creator'), kind: 'text', value: ({ post }) => nameOf(post.publication.creatorId) },
      { header: speak('results_link'), kind: 'link', value: ({ post }) => postAddress(post.postId) },
      { header: speak('results_read_at'), kind: 'date', value: ({ measurement }) => measurement.at },
      {
        header: speak('results_hours_out'),
        kind: 'number',
        value: ({ post, measurement }) => hoursOut(post, measurement, at)
      },
      ...countColumns<(typeof lines)[number]>(speak, ({ measurement }) => measurement)
    ],
    lines
  );
}

const HOUR = 3_600_000;

function hoursOut(post: PostResult, measurement: Measurement, at: string): number | undefined {
  const time = outTime(post, Date.parse(at));
  return time && 'at' in time ? (Date.parse(measurement.at) - Date.parse(time.at)) / HOUR : undefined;
}

const countColumns = <Line>(speak: Speech, of: (line: Line) => Measurement | undefined): SheetColumn<Line>[] => [
  { header: speak('results_likes'), kind: 'number', value: line => of(line)?.likes?.value },
  { header: speak('results_collects'), kind: 'number', value: line => of(line)?.collects?.value },
  { header: speak('results_comments'), kind: 'number', value: line => of(line)?.comments?.value },
  { header: speak('results_shares'), kind: 'number', value: line => of(line)?.shares?.value },
  { header: speak('kpi_engagements'), kind: 'number', value: line => engagements(of(line)) },
  {
    header: speak('results_rounded'),
    kind: 'text',
    value: line => {
      const read = of(line);
      const counts = [read?.likes, read?.collects, read?.comments, read?.shares];
      return counts.some(count => count && count.precision !== 'exact') ? speak('results_yes') : undefined;
    }
  }
];

const engagements = (read: Measurement | undefined): number | undefined =>
  read &&
  engagementsOf({
    likes: read.likes?.value,
    collects: read.collects?.value,
    comments: read.comments?.value,
    shares: read.shares?.value
  });
