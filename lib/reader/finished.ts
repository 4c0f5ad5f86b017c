import type { Observation } from '@/lib/evidence/observation';
import { withDates } from './date-lines';
import { withLabelKinds } from './label-kinds';
import { withPlainWords } from './plain-words';
import { withSponsorSigns } from './sponsor-signs';
import { withTags } from './tags';

/**
 * An observation with all that follows from the words on the page: dates and places from their lines, kinds of labels, signs of paid
 * cooperation. The reader leaves these to others, as the words that they need would weigh on every page.
 */
export const finished = (observation: Observation): Observation =>
  withSponsorSigns(withPlainWords(withTags(withDates(withLabelKinds(observation)))));
