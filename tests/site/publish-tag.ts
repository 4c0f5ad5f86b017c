import { dateText } from './date-text';
import type { SamplePost } from './sample-creator';
import { language, type View } from './view';

/** When a note was published, as search results tell it on their cards and in their state. */
export const publishTag = ({ publishedAt }: SamplePost, view: View) =>
  dateText(Date.parse(publishedAt), view.now, language(view));
