import type { Quote } from '@/lib/evidence/marketplace';
import type { Measured } from '@/lib/measures/measure';
import { isForPaidPost } from '@/lib/measures/price';
import { type Because, defineRedFlag, type Severity, verdictOf } from '@/lib/red-flags/red-flag';

/**
 * A price far outside what notes of this size cost. Of 13 real quotes none would be critical and two a warning. Small creators also
 * work for little or for the product, so below 10K followers it is only worth a note, and so it is for gifts, base fees and bundles.
 */
export const underpriced = defineRedFlag({
  id: 'underpriced',
  needs: ['quotes', 'followers', 'imagePrice', 'videoPrice'],
  thresholds: {
    critical: 0.05,
    criticalFollowers: 100_000,
    warn: 0.27,
    above: 3.7,
    infoBelowFollowers: 10_000,
    slipYuan: 50,
    slipRatio: 0.002
  },
  judge({ quotes, followers: { value: followers }, imagePrice, videoPrice }, { thresholds }) {
    const findings = quotes.value.map(quote => {
      const expected = quote.kind === 'video' ? videoPrice : imagePrice;
      const ratio = quote.priceYuan / expected.value;
      return { because: becauseOf(quote, expected, followers, thresholds), ratio, severity: severityOf(ratio, quote) };
    });
    const worst = findings.reduce((one, other) => (isWorse(other, one) ? other : one));
    return verdictOf(worst.severity, worst.because);

    function severityOf(ratio: number, quote: Quote): Severity | undefined {
      if (ratio >= thresholds.above) return 'info';
      if (ratio > thresholds.warn) return undefined;
      if (followers < thresholds.infoBelowFollowers || !isForPaidPost(quote)) return 'info';
      return ratio <= thresholds.critical && followers >= thresholds.criticalFollowers ? 'critical' : 'warn';
    }
  }
});

interface Priced {
  ratio: number;
  severity: Severity | undefined;
}

const weight = { critical: 3, warn: 2, info: 1, clear: 0 };

const isWorse = (one: Priced, other: Priced): boolean => {
  const more = weight[one.severity ?? 'clear'] - weight[other.severity ?? 'clear'];
  return more === 0 ? Math.abs(Math.log(one.ratio)) > Math.abs(Math.log(other.ratio)) : more > 0;
};

/** `unitSlip` is there (1) where the price looks as if typed in thousands or ten thousands. */
function becauseOf(
  { kind, priceYuan, deal }: Quote,
  { value, low, high }: Measured,
  followers: number,
  { slipYuan, slipRatio }: { slipYuan: number; slipRatio: number }
): Because {
  const ratio = priceYuan / value;
  return {
    kind,
    quoteYuan: priceYuan,
    expectedYuan: value,
    lowYuan: low,
    highYuan: high,
    ratio,
    side: ratio < 1 ? 'below' : 'above',
    followers,
    ...(deal && { deal }),
    ...((priceYuan < slipYuan || ratio < slipRatio) && { unitSlip: 1 })
  };
}
