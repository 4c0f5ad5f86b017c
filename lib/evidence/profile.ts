import { z } from 'zod';
import { countSchema } from './count';
import { readingOf } from './reading';

const shortText = z.string().max(20_000);

/** A label under the bio: "26岁", "浙江杭州", "美妆博主". */
const labelSchema = z.strictObject({
  kind: z.enum(['age', 'location', 'college', 'profession', 'other']),
  text: z.string().max(200)
});
export type Label = z.infer<typeof labelSchema>;

/** The header of a creator's page. Each fact is a reading; absent means that it was never read. */
export const profileSchema = z
  .strictObject({
    nickname: readingOf(shortText),
    redId: readingOf(z.string().max(200)),
    bio: readingOf(shortText),
    gender: readingOf(z.enum(['female', 'male'])),
    ipLocation: readingOf(z.string().max(200)),
    labels: readingOf(z.array(labelSchema).max(50)),
    verification: readingOf(z.enum(['none', 'person', 'business'])),
    sanction: readingOf(z.string().max(500)),
    followers: readingOf(countSchema),
    following: readingOf(countSchema),
    likesAndCollects: readingOf(countSchema)
  })
  .partial();

export type Profile = z.infer<typeof profileSchema>;
