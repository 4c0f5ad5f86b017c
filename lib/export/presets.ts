import type { Column } from './column';
import { columns } from './columns';
import type { Word } from './word';

export const presetIds = ['everything', 'submission', 'crm', 'own'] as const;
export type PresetId = (typeof presetIds)[number];

/** Columns by id as the preset has them, and what it calls those that go by another name there. */
interface Preset {
  columns: readonly string[];
  words?: Readonly<Record<string, Word>>;
}

const everything: Preset = { columns: columns.map(({ id }) => id) };

/** What an agency hands in for approval (提报表), with the marketplace's own names of columns. */
const submission: Preset = {
  columns: [
    'nickname',
    'red-id',
    'link',
    'followers',
    'likes-and-collects',
    'niche',
    'place',
    'image-price',
    'video-price',
    'deal',
    'engagement-rate',
    'cpe',
    'estimated-cpe',
    'tags',
    'note'
  ],
  words: {
    nickname: 'submission_nickname',
    followers: 'submission_followers',
    place: 'submission_place',
    'estimated-cpe': 'submission_estimated_cpe'
  }
};

/** Whom to write to, where they stand and what they ask for. */
const crm: Preset = {
  columns: [
    'nickname',
    'contact',
    'stage',
    'priority',
    'link',
    'red-id',
    'creator-id',
    'image-price',
    'video-price',
    'deal',
    'tags',
    'note',
    'followers',
    'tier',
    'niche',
    'place',
    'added',
    'last-seen'
  ]
};

const presets: Record<PresetId, Preset> = { everything, submission, crm, own: everything };

/** The ids of a preset's columns in their order; `own` are the user's. An id of no column is left out. */
export function columnIds(preset: PresetId, own: readonly string[]): string[] {
  const wanted = preset === 'own' && own.length > 0 ? own : presets[preset].columns;
  return [...new Set(wanted)].filter(id => columns.some(column => column.id === id));
}

/** A preset's columns under the words that it has for them. */
export function presetColumns(preset: PresetId, own: readonly string[]): Column[] {
  const { words = {} } = presets[preset];
  return columnIds(preset, own).flatMap(id => {
    const column = columns.find(one => one.id === id);
    return column ? [{ ...column, header: words[id] ?? column.header }] : [];
  });
}

/** Every word that stands above a column in some preset, to know the column by. */
export const headersOf = ({ id, header }: Column): Word[] => [
  ...new Set([header, ...presetIds.flatMap(preset => presets[preset].words?.[id] ?? [])])
];
