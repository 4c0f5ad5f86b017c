import { type PresetId, presetIds } from '@/lib/export/presets';
import { ownLanguage, type SheetLanguage } from './speech';

/** How the user wants sheets; kept for the next one. */
export interface ExportChoice {
  preset: PresetId;
  format: 'xlsx' | 'csv';
  /** The columns of their own preset, by id. */
  own: string[];
  /** The language of a preset's header where the user chose it. */
  languages: Partial<Record<PresetId, SheetLanguage>>;
}

const KEY = 'export';

const first: ExportChoice = { preset: 'everything', format: 'csv', own: [], languages: {} };

/** An agency's sheet is read in China. */
export const languageOf = ({ preset, languages }: ExportChoice): SheetLanguage =>
  languages[preset] ?? (preset === 'submission' ? 'zh' : ownLanguage());

/** What was chosen last; all of every creator as CSV until then, and where what was kept cannot be read. */
export function lastChoice(): ExportChoice {
  const kept = read();
  if (!isRecord(kept)) return first;
  const { preset, format, own, languages } = kept;
  return {
    preset: presetIds.find(id => id === preset) ?? first.preset,
    format: format === 'xlsx' ? 'xlsx' : first.format,
    own: Array.isArray(own) ? own.filter(id => typeof id === 'string') : first.own,
    languages: isRecord(languages) ? languagesIn(languages) : first.languages
  };
}

/** Keeps a choice for the next sheet, here and in the popup. */
export const keepChoice = (choice: ExportChoice): void => localStorage.setItem(KEY, JSON.stringify(choice));

function read(): unknown {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? 'null');
  } catch (error) {
    console.error('The last choice of a sheet could not be read', error);
    return null;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const languagesIn = (kept: Record<string, unknown>): ExportChoice['languages'] =>
  Object.fromEntries(
    presetIds.flatMap(id => {
      const language = (['zh', 'en'] as const).find(known => known === kept[id]);
      return language ? [[id, language]] : [];
    })
  );
