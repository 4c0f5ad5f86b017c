import { Slider } from 'radix-ui';
import { say } from '@/components/words/words';

interface Props {
  name: string;
  share: number;
  move: (share: number) => void;
  settle: (share: number) => void;
}

/** One share of the budget, 0 to 100 percent, by pointer or arrow keys. */
export const ShareSlider = ({ name, share, move, settle }: Props) => (
  <Slider.Root
    className="slider"
    value={[share]}
    max={100}
    onValueChange={([to]) => to !== undefined && move(to)}
    onValueCommit={([to]) => to !== undefined && settle(to)}
  >
    <Slider.Track className="track">
      <Slider.Range className="range" />
    </Slider.Track>
    <Slider.Thumb className="thumb" aria-label={say('money_share_of', { name })} aria-valuetext={`${share}%`} />
  </Slider.Root>
);
