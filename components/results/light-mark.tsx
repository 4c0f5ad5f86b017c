import { type MessageKey, say } from '@/components/words/words';
import { type Light, type LitKpi, lightOf } from '@/lib/campaign/kpi-lights';

const words: Record<Light, MessageKey> = {
  good: 'results_light_good',
  typical: 'results_light_typical',
  poor: 'results_light_poor'
};

/** Whether a figure is one of those that are rated. */
export const isLit = (id: string): id is LitKpi => id === 'cpe' || id === 'cpm' || id === 'costPerRead';

/** The light of a figure, where it is one of those that are rated. */
export const lightFor = (id: string, value: number | undefined): Light | undefined =>
  value !== undefined && isLit(id) ? lightOf(id, value) : undefined;

/** The text that names a light. */
export const lightKey = (light: Light): MessageKey => words[light];

/** How a cost stands for the platform, as a word and a shape: a full, a half or an empty disc. It has no colour of its own. */
export const LightMark = ({ light }: { light: Light }) => (
  <span className="light">
    <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
      <circle cx="5" cy="5" r="4" />
      {light === 'good' && <circle className="full" cx="5" cy="5" r="4" />}
      {light === 'typical' && <path className="full" d="M5 1a4 4 0 0 0 0 8z" />}
    </svg>
    {say(lightKey(light))}
  </span>
);
