import type { Speech } from '@/components/export/speech';
import { lightLines } from '@/lib/campaign/kpi-lights';
import { feedCpm } from '@/lib/campaign/worth-in-ads';
import { beijingTime } from '@/lib/export/beijing';
import { columnWidth } from '@/lib/export/column-width';
import type { Sheet } from '@/lib/export/sheet-xml';

const WIDTH = 100;

/** The workbook's last sheet: when and what of, and how its figures are to be read. */
export function aboutResults(list: string, at: string, speak: Speech): Sheet {
  const [cpe, cpm, read] = [lightLines('cpe'), lightLines('cpm'), lightLines('costPerRead')];
  const lines = [
    [speak('export_about_list'), list],
    [speak('export_about_empty'), speak('export_about_empty_how')],
    [speak('results_about_sources'), speak('results_about_sources_how')],
    [speak('results_over'), speak('results_about_over_how')],
    [speak('results_cost'), speak('results_about_cost_how')],
    [speak('kpi_engagement_rate'), speak('results_about_rate_how')],
    [
      speak('results_about_lights'),
      speak('results_about_lights_how', {
        cpe: `${cpe.good} / ${cpe.poor}`,
        cpm: `${cpm.good} / ${cpm.poor}`,
        read: `${read.good} / ${read.poor}`
      })
    ],
    [speak('results_worth'), speak('results_note_worth', { cpm: feedCpm.value, from: feedCpm.low, to: feedCpm.high })],
    [speak('results_about_rounded'), speak('results_about_rounded_how')]
  ];
  const header = [speak('export_about_made'), speak('export_about_made_at', { time: beijingTime(at) })];
  return {
    name: speak('export_about'),
    columns: [
      { header: header[0] ?? '', kind: 'text', width: columnWidth([...lines, header].map(([label = '']) => label)) },
      { header: header[1] ?? '', kind: 'text', width: WIDTH, wrap: true }
    ],
    rows: lines,
    frozen: 0
  };
}
