import { scaleLinear } from 'd3-scale';
import { area } from 'd3-shape';

/** The picture's own box; it stretches to whatever its row is. */
const WIDTH = 200;
const HEIGHT = 60;
const MIDDLE = WIDTH / 2;

interface Props {
  /** Which slice from the top, and of how many. */
  place: number;
  of: number;
  /** The tier's share of the list's creators and of its followers, 0…1. */
  creators: number;
  followers: number;
}

/**
 * One slice of the pyramid: the guide's pyramid pale behind, in front the list's creators to the left of the middle and their followers to
 * the right, all slices to one scale. What it shows stands in the row as figures.
 */
export function PyramidSlice({ place, of, creators, followers }: Props) {
  const half = scaleLinear([0, of], [0, MIDDLE]);
  const bar = scaleLinear([0, 1], [0, MIDDLE]);
  const edges = [
    { y: 0, reach: half(place) },
    { y: HEIGHT, reach: half(place + 1) }
  ];
  const slice = area<(typeof edges)[number]>()
    .y(({ y }) => y)
    .x0(({ reach }) => MIDDLE - reach)
    .x1(({ reach }) => MIDDLE + reach);
  const line = (from: number, to: number) => `M${from} ${HEIGHT / 2}H${to}`;
  return (
    <svg className="slice" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      <path className="ground" d={slice(edges) ?? ''} />
      {place > 0 && <path className="edge" d={`M${MIDDLE - half(place)} 0H${MIDDLE + half(place)}`} />}
      <path className="bar creators" d={line(MIDDLE - bar(creators), MIDDLE)} />
      <path className="bar followers" d={line(MIDDLE, MIDDLE + bar(followers))} />
      <path className="axis" d={`M${MIDDLE} 0V${HEIGHT}`} />
    </svg>
  );
}
