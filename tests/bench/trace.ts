import type { Page } from 'playwright-core';
import { z } from 'zod';

const slice = z.object({
  name: z.enum(['RunTask', 'EvaluateScript', 'FunctionCall']),
  ph: z.literal('X'),
  pid: z.number(),
  tid: z.number(),
  ts: z.number(),
  dur: z.number(),
  tdur: z.number(),
  args: z.object({ data: z.object({ url: z.string().optional() }).optional() })
});

/** A task of a thread, or a piece of script within one, in µs: `ts` and `dur` by the clock, `tdur` by the processor. */
export type Slice = z.infer<typeof slice>;

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8'];

/** Everything that the browser's threads did during `work`, as far as it was a task or script. */
export async function traceOf(page: Page, work: () => Promise<void>): Promise<Slice[]> {
  const session = await page.context().newCDPSession(page);
  const slices: Slice[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value) {
      const read = slice.safeParse(event);
      if (read.success) slices.push(read.data);
    }
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { recordMode: 'recordAsMuchAsPossible', includedCategories: CATEGORIES }
  });
  await work();
  const complete = new Promise<{ dataLossOccurred: boolean }>(resolve =>
    session.once('Tracing.tracingComplete', resolve)
  );
  await session.send('Tracing.end');
  if ((await complete).dataLossOccurred) throw new Error('The trace has holes: its buffer was too small');
  return slices;
}
