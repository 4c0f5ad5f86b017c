import { say } from '@/components/words/words';
import { lightLines } from '@/lib/campaign/kpi-lights';
import { figureName } from './figure-name';
import { fineYuan } from './figure-words';

const lit = ['cpe', 'cpm', 'costPerRead'] as const;

/** Where the lines between good, typical and poor were drawn; they are estimates. */
export const LightLegend = () => (
  <p className="hint light-legend">
    {lit.map(kpi => {
      const { good, poor } = lightLines(kpi);
      return (
        <span key={kpi}>
          {say('results_light_lines', { figure: figureName(kpi), good: fineYuan(good), poor: fineYuan(poor) })}
        </span>
      );
    })}
    <span className="chip line">{say('price_estimate')}</span>
  </p>
);
