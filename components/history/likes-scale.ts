import { scaleSymlog } from 'd3-scale';

/** Likes on a log scale that can show 0. */
export interface LikesScale {
  place: (likes: number) => number;
  /** 0 and powers of ten. */
  ticks: number[];
}

/** More lines than this crowd the picture. */
const MOST = 5;

/** Lays likes, at least one figure, on a scale from `bottom` to `top`: from the power of ten below them, or from 0 where some have less than 10. */
export function likesScale(likes: readonly number[], bottom: number, top: number): LikesScale {
  const least = Math.min(...likes);
  const power = Math.floor(Math.log10(Math.max(1, least)));
  const from = power === 0 ? 0 : 10 ** power;
  const to = Math.max(...likes, 10 ** (power + 1));
  const powers = Array.from(
    { length: Math.floor(Math.log10(to) + 1e-9) - power + 1 },
    (_, place) => 10 ** (power + place)
  );
  const all = power === 0 ? [0, ...powers.slice(1)] : powers;
  const step = Math.ceil(all.length / MOST);
  const scale = scaleSymlog([from, to], [bottom, top]);
  return { place: value => scale(value), ticks: all.filter((_, place) => place % step === 0) };
}
