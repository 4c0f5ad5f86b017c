const paths = {
  panel:
    'M3.5 3h9A1.5 1.5 0 0 1 14 4.5v7a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 2 11.5v-7A1.5 1.5 0 0 1 3.5 3zM10 3v10',
  bookmark: 'M4.5 2.5h7v11L8 10.8l-3.5 2.7z',
  tag: 'M2.5 2.5h5.2l5.8 5.8-5.2 5.2-5.8-5.8zM5.4 5.4h.01',
  megaphone: 'M3 6.5v3h2l6 3.2V3.3L5 6.5zM13.5 7v2',
  note: 'M3 2.5h10v8l-3 3H3zM5.5 6h5M5.5 9h3',
  export: 'M8 2.5v8M4.8 7.5 8 10.7l3.2-3.2M3 13.5h10',
  import: 'M8 10.5v-8M4.8 5.7 8 2.5l3.2 3.2M3 13.5h10',
  up: 'm4 10 4-4 4 4',
  down: 'm4 6 4 4 4-4',
  right: 'm6 4 4 4-4 4',
  back: 'm10 4-4 4 4 4',
  cross: 'm4 4 8 8M12 4l-8 8',
  plus: 'M8 3.5v9M3.5 8h9',
  minus: 'M3.5 8h9',
  tick: 'm3.5 8.5 3 3 6-7',
  lock: 'M4.7 7h6.6a1.2 1.2 0 0 1 1.2 1.2v4.1a1.2 1.2 0 0 1-1.2 1.2H4.7a1.2 1.2 0 0 1-1.2-1.2V8.2A1.2 1.2 0 0 1 4.7 7zM5.5 7V5a2.5 2.5 0 0 1 5 0v2',
  outside: 'M6.5 3.5h-3v9h9v-3M9.5 2.5h4v4M13 3 7.5 8.5',
  grid: 'M2.5 2.5h4.4v4.4H2.5zM9.1 2.5h4.4v4.4H9.1zM2.5 9.1h4.4v4.4H2.5zM9.1 9.1h4.4v4.4H9.1z',
  again: 'M13 8a5 5 0 1 1-1.5-3.6L13 6M13 2.8V6H9.8',
  gear: 'M10.2 8a2.2 2.2 0 1 1-4.4 0 2.2 2.2 0 0 1 4.4 0zM8 2v1.8M8 12.2V14M2 8h1.8M12.2 8H14M3.8 3.8 5 5M11 11l1.2 1.2M12.2 3.8 11 5M5 11l-1.2 1.2',
  target:
    'M13.2 8A5.2 5.2 0 1 1 2.8 8a5.2 5.2 0 0 1 10.4 0zM10 8a2 2 0 1 1-4 0 2 2 0 0 1 4 0zM8 1v1.8M8 13.2V15M1 8h1.8M13.2 8H15',
  copy: 'M6 5.5h7.5v8H6zM10.5 5.5v-3H2.5v8H6',
  bin: 'M2.8 4.5h10.4M6 4.5v-2h4v2M4.2 4.5l.6 9h6.4l.6-9M6.8 7.2v3.8M9.2 7.2v3.8',
  page: 'M4 2.5h5.5L12 5v8.5H4zM9.2 2.8v2.5H12M6.2 8.2h3.6M6.2 10.7h3.6',
  drawer: 'M2.5 3h11v10h-11zM2.5 8h11M6.7 5.5h2.6M6.7 10.5h2.6',
  grip: 'M6 4h.01M10 4h.01M6 8h.01M10 8h.01M6 12h.01M10 12h.01',
  find: 'M11 7a4 4 0 1 1-8 0 4 4 0 0 1 8 0zM10 10l3.5 3.5',
  view: 'M2.5 4h11M4.5 8h7M6.5 12h3',
  sort: 'M4.5 3v10M2.3 10.8 4.5 13l2.2-2.2M8.5 4h5M8.5 8h3.5M8.5 12h2',
  list: 'M2.5 3h11v10h-11zM6.2 3v10M9.8 3v10',
  dots: 'M4 8h.01M8 8h.01M12 8h.01',
  clock: 'M13.5 8a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0zM8 5v3.2l2 1.3',
  shield: 'M8 2 3 4v4c0 3 2.2 5 5 6 2.8-1 5-3 5-6V4z',
  archive: 'M2.5 3.5h11v3h-11zM3.5 6.5v6h9v-6M6.5 9h3',
  pencil: 'M3 13l.6-2.8 7-7 2.2 2.2-7 7zM9.2 4.6l2.2 2.2',
  eyeless:
    'M2.5 2.5l11 11M6.4 4A6.6 6.6 0 0 1 8 3.8c3.2 0 5.3 2.6 6 4.2a8 8 0 0 1-1.8 2.5M4.2 5.1A8 8 0 0 0 2 8c.7 1.6 2.8 4.2 6 4.2a6.4 6.4 0 0 0 2.6-.5',
  eye: 'M2 8c.7-1.6 2.8-4.2 6-4.2s5.3 2.6 6 4.2c-.7 1.6-2.8 4.2-6 4.2s-5.3-2.6-6-4.2zM9.9 8a1.9 1.9 0 1 1-3.8 0 1.9 1.9 0 0 1 3.8 0z',
  compare: 'M2.5 3.5h4.5v9h-4.5zM9 3.5h4.5v9H9z',
  arrow: 'M2.5 8h10M9 4.5 12.5 8 9 11.5'
} as const;

export type IconName = keyof typeof paths;

/** A line icon, always decorative: the button or row around it carries the words. */
export function Icon({ name, end = false, filled = false }: { name: IconName; end?: boolean; filled?: boolean }) {
  return (
    <svg className={end ? 'i end' : 'i'} viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[name]} {...(filled && { fill: 'currentColor' })} />
    </svg>
  );
}
