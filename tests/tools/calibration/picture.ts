import type { Calibration, Outcomes } from './tally';

/** Words of the picture in one language. */
export interface PictureWords {
  ordinary: string;
  weak: string;
  medium: string;
  strong: string;
  unknown: string;
  clear: string;
  info: string;
  warn: string;
  critical: string;
  scores: string;
  ordinaryCreators: string;
  manipulatedCreators: string;
  synthetic: string;
  flagName(id: string): string;
}

const WIDTH = 760;
const LABEL = 170;
const COLUMN = 140;
const ROW = 30;
const TOP = 62;
const BINS = 40;
const BARS = 90;

const levels = ['critical', 'warn', 'info', 'clear', 'unknown'] as const;

/** The result as an SVG of its own, in light and dark colours: per flag how creators came out, and how the scores spread. */
export function picture({ flags, ordinaryScores, manipulatedScores }: Calibration, words: PictureWords): string {
  const heads = [words.ordinary, words.weak, words.medium, words.strong];
  const bottom = TOP + flags.length * ROW + 20;
  const height = bottom + BARS + 66;
  const rows = flags.map(({ flag, ordinary, strengths }, row) => {
    const y = TOP + row * ROW;
    const bars = [ordinary, ...strengths.map(({ outcomes }) => outcomes)].map((outcomes, column) =>
      stacked(outcomes, LABEL + column * (COLUMN + 8), y)
    );
    return text(words.flagName(flag), 0, y + 13, 'q') + bars.join('');
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-16 -8 ${WIDTH + 32} ${height + 16}" font-family="system-ui, sans-serif" font-size="12" role="img">
<title>${words.synthetic}</title>
<style>${STYLE}</style>
<rect class="ground" x="-16" y="-8" width="${WIDTH + 32}" height="${height + 16}"/>
${legend(words)}
${heads.map((head, column) => text(head, LABEL + column * (COLUMN + 8), TOP - 10, 'b')).join('')}
${rows.join('\n')}
${histogram(
  ordinaryScores,
  manipulatedScores.flatMap(({ scores }) => scores),
  words,
  bottom
)}
${text(words.synthetic, 0, height, 'q')}
</svg>
`;
}

const STYLE = `.ground{fill:#fff}text{fill:#1b2226}.q{fill:#55626a}.b{font-weight:600}.critical{fill:#c4162e}.warn{fill:#d98a1f}.info{fill:#7d97b8}.clear{fill:#0f7280}.unknown{fill:#dfe5e8}.axis{stroke:#9aa7ae}.line{fill:none;stroke:#c4162e;stroke-width:2}
@media (prefers-color-scheme:dark){.ground{fill:#14191d}text{fill:#e8edf0}.q{fill:#9fb0b9}.unknown{fill:#323c43}.clear{fill:#3f9aa8}.axis{stroke:#55626a}.critical{fill:#e2384d}.line{stroke:#e2384d}}`;

const escaped = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const text = (words: string, x: number, y: number, kind = '', anchor = 'start'): string =>
  `<text x="${x}" y="${y}" class="${kind}" text-anchor="${anchor}">${escaped(words)}</text>`;

/** One bar: shares of the five outcomes, worst first. */
function stacked(outcomes: Outcomes, x: number, y: number): string {
  let left = x;
  return levels
    .map(level => {
      const width = outcomes.creators === 0 ? 0 : (outcomes[level] / outcomes.creators) * COLUMN;
      const piece =
        width === 0
          ? ''
          : `<rect class="${level}" x="${left.toFixed(1)}" y="${y}" width="${width.toFixed(1)}" height="18"/>`;
      left += width;
      return piece;
    })
    .join('');
}

function legend(words: PictureWords): string {
  return levels
    .map((level, place) => {
      const x = LABEL + place * 118;
      return `<rect class="${level}" x="${x}" y="4" width="12" height="12"/>${text(words[level], x + 18, 15)}`;
    })
    .join('');
}

/** Scores of ordinary creators as bars, of manipulated ones as a line, both as shares of their own number. */
function histogram(
  ordinary: readonly number[],
  manipulated: readonly number[],
  words: PictureWords,
  top: number
): string {
  const [bars, line] = [sharesOf(ordinary), sharesOf(manipulated)];
  const most = Math.max(...bars, ...line);
  const width = (WIDTH - LABEL) / BINS;
  const y = (share: number) => top + BARS - (share / most) * BARS;
  const drawn = bars.map(
    (share, bin) =>
      `<rect class="clear" x="${(LABEL + bin * width + 1).toFixed(1)}" y="${y(share).toFixed(1)}" width="${(width - 2).toFixed(1)}" height="${(top + BARS - y(share)).toFixed(1)}"/>`
  );
  const points = line.map((share, bin) => `${(LABEL + (bin + 0.5) * width).toFixed(1)},${y(share).toFixed(1)}`);
  const ticks = [0, 20, 40, 60, 80, 100].map(score =>
    text(String(score), LABEL + (score / 100) * (WIDTH - LABEL), top + BARS + 16, 'q', 'middle')
  );
  return [
    text(words.scores, 0, top + 14, 'b'),
    text(words.ordinaryCreators, 18, top + 38, 'q'),
    `<rect class="clear" x="0" y="${top + 28}" width="12" height="12"/>`,
    text(words.manipulatedCreators, 18, top + 58, 'q'),
    `<path class="line" d="M0 ${top + 54}h12"/>`,
    ...drawn,
    `<polyline class="line" points="${points.join(' ')}"/>`,
    `<path class="axis" d="M${LABEL} ${top + BARS}H${WIDTH}"/>`,
    ...ticks
  ].join('');
}

function sharesOf(scores: readonly number[]): number[] {
  const shares = Array.from({ length: BINS }, () => 0);
  for (const score of scores) {
    const bin = Math.min(BINS - 1, Math.floor((score / 100) * BINS));
    shares[bin] = (shares[bin] ?? 0) + 1 / scores.length;
  }
  return shares;
}
