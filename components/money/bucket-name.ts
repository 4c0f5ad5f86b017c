import { nameOf } from '@/components/words/names';
import { say } from '@/components/words/words';
import type { Bucket } from '@/lib/method/budget-models';

/** What a part of the budget goes to. */
export const bucketName = (bucket: Bucket): string =>
  bucket === 'ads' ? say('money_ads') : bucket === 'production' ? say('money_production') : nameOf('tier', bucket);

/** A tier's name inside a sentence. */
export const tierInSentence = (tier: Exclude<Bucket, 'ads' | 'production'>): string =>
  nameOf('tier', tier).toLowerCase();
