import { BriefFit } from '@/components/brief/brief-fit';
import { HistoryPictures } from '@/components/history/history-pictures';
import type { Inspection } from '@/lib/shortlist/inspection';
import { creatorName } from './creator-name';
import { Dimensions } from './dimensions';
import { Disagreements } from './disagreements';
import { Flags } from './flags';
import { latestQuote } from './latest-quote';
import { Notes } from './notes';
import { Partnership } from './partnership';
import { PriceBand } from './price-band';
import { RulesLine } from './rules-line';
import type { Save } from './save';
import { UserFields } from './user-fields';

interface Props {
  inspection: Inspection;
  save: Save;
  /** Whether a file can be chosen here: a chooser closes a popup. */
  takesFiles?: boolean;
}

/** What stands behind a verdict, in popup and drawer alike, and what only the user knows. */
export function InspectionDetails({ inspection, save, takesFiles = false }: Props) {
  const { dossier, report } = inspection;
  const posts = dossier.posts ?? [];
  const name = creatorName({ nickname: dossier.profile?.nickname?.value, redId: dossier.profile?.redId?.value });
  const quote = latestQuote(dossier.quotes ?? []);
  const kind = quote === undefined ? 'image' : quote.kind;
  return (
    <>
      <Dimensions dimensions={report.dimensions} posts={posts} />
      <BriefFit inspection={inspection} />
      <Flags flags={report.flags} posts={posts} at={report.at} creator={name} />
      <Notes notes={report.notes} posts={posts} />
      <HistoryPictures inspection={inspection} />
      {report.price && (
        <PriceBand
          kind={kind}
          band={kind === 'image' ? report.price.imageYuan : report.price.videoYuan}
          quote={quote}
        />
      )}
      <Partnership fits={report.partnership} />
      <Disagreements disagreements={dossier.disagreements ?? []} posts={posts} />
      <UserFields inspection={inspection} name={name} save={save} takesFiles={takesFiles} />
      <RulesLine report={report} />
    </>
  );
}
