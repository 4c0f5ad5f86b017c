import { reachedPoints } from './score-parts';

/**
 * What the toolbar shows for a tab: a score, three dots while reading, or a question mark for a page that was not understood. The pill of a
 * score is one character: how many lists the creator is on, or a sign.
 */
export type Plate =
  | { kind: 'score'; value: number; coverage: number; provisional: boolean; critical: boolean; pill?: string }
  | { kind: 'reading' }
  | { kind: 'not-understood' };

export const PETROL = '#0A5F70';
const GREY = '#66727B';
const FONT = "Arial, 'Liberation Sans', 'Noto Sans CJK SC', sans-serif";

/** The plate drawn at `size` pixels (16 or 32); its drawing is laid out on 16 units. */
export function drawPlate(plate: Plate, size: 16 | 32): ImageData {
  const context = new OffscreenCanvas(size, size).getContext('2d');
  if (!context) throw new Error('This browser gives no canvas to draw the toolbar icon on');
  context.scale(size / 16, size / 16);
  context.fillStyle = plate.kind === 'score' && !plate.provisional ? PETROL : GREY;
  context.beginPath();
  context.roundRect(0, 0, 16, 16, 3.5);
  context.fill();
  context.fillStyle = '#fff';
  if (plate.kind === 'score') drawScore(context, plate);
  else if (plate.kind === 'reading') drawDots(context);
  else drawText(context, '?', 8, 11.6, 11);
  return context.getImageData(0, 0, size, size);
}

function drawScore(
  context: OffscreenCanvasRenderingContext2D,
  { value, coverage, ...signs }: Plate & { kind: 'score' }
) {
  const figure = `${signs.provisional ? '~' : ''}${reachedPoints(value)}`;
  drawText(context, figure, signs.critical ? 7.2 : 8, 9.3, figure.length > 2 ? 8.6 : signs.critical ? 9.4 : 10);
  const earned = (value * coverage) / 100;
  const width = signs.pill === undefined ? 12 : 6;
  for (const [share, alpha] of [
    [100, 0.22],
    [earned + 100 - coverage, 0.45],
    [earned, 1]
  ] as const) {
    context.globalAlpha = alpha;
    context.fillRect(2, 11.5, (width * share) / 100, 2.5);
  }
  context.globalAlpha = 1;
  if (signs.critical) drawCorner(context);
  if (signs.pill !== undefined) drawPill(context, signs.pill, signs.provisional ? GREY : PETROL);
}

/** In the lower right corner, where the bar gives way to it: the only one that neither figure nor signal needs. */
function drawPill(context: OffscreenCanvasRenderingContext2D, sign: string, ink: string) {
  context.fillStyle = '#fff';
  context.beginPath();
  context.roundRect(9, 10, 7, 6, [2, 0, 3.5, 0]);
  context.fill();
  context.fillStyle = ink;
  drawText(context, sign, 12.5, 15.5, 6.9);
}

function drawCorner(context: OffscreenCanvasRenderingContext2D) {
  context.fillStyle = '#fff';
  context.fill(new Path2D('M10 0H12.5A3.5 3.5 0 0 1 16 3.5V6z'));
  context.fillStyle = '#E5203F';
  context.fill(new Path2D('M11.2 0H12.5A3.5 3.5 0 0 1 16 3.5V4.8z'));
}

function drawDots(context: OffscreenCanvasRenderingContext2D) {
  for (const x of [4, 8, 12]) {
    context.beginPath();
    context.arc(x, 8, 1.3, 0, 2 * Math.PI);
    context.fill();
  }
}

function drawText(context: OffscreenCanvasRenderingContext2D, text: string, x: number, y: number, size: number) {
  context.font = `700 ${size}px ${FONT}`;
  context.textAlign = 'center';
  context.fillText(text, x, y);
}
