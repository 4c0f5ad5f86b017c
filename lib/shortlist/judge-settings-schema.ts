import { z } from 'zod';
import { faultIn } from '@/lib/report/settings-fault';
import { settingsFaultText } from '@/lib/report/settings-fault-text';

const figure = z.number();

/** Edited rules as they come from outside, a backup for one: only of known flags, within their limits, and possible to judge by. */
export const judgeSettingsSchema = z
  .strictObject({
    weights: z
      .strictObject({
        'audience-quality': figure,
        engagement: figure,
        'content-quality': figure,
        'brand-alignment': figure,
        'performance-history': figure
      })
      .exactOptional(),
    thresholds: z.record(z.string(), z.record(z.string(), figure)).exactOptional(),
    guideLiteral: z.boolean().exactOptional(),
    tiers: z.strictObject({ micro: figure, mid: figure, mega: figure }).exactOptional()
  })
  .superRefine((settings, context) => {
    const fault = faultIn(settings);
    if (fault) context.addIssue({ code: 'custom', message: settingsFaultText(fault) });
  });
