import type { Row } from './row';
import { revealLinks, worksheetRows } from './worksheet';
import { attribute, plainText, tagsOf } from './xml';
import { type BrokenZip, unzipped } from './zip';

export type RefusedWorkbook = BrokenZip | 'no-workbook' | 'unreadable-workbook';

type Entries = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** What of a workbook is read: no pictures, no settings of printers. */
const isWanted = (path: string): boolean => path.endsWith('.xml') || path.endsWith('.rels');

/**
 * The sheets of an XLSX file as rows of texts. Read by hand: read-excel-file takes more than twice as long, unpacks large files in a worker
 * made from a text, which our pages forbid, and does not tell where links lead.
 */
export async function sheetsOf(bytes: Uint8Array<ArrayBuffer>): Promise<{ rows: Row[] }[] | RefusedWorkbook> {
  const entries = await unzipped(bytes, isWanted);
  if (typeof entries === 'string') return entries;
  const workbook = [...entries.keys()].find(path => /(?:^|\/)workbook\.xml$/.test(path));
  if (workbook === undefined) return 'no-workbook';
  const shared = sharedTexts(entries);
  const relations = relationsOf(workbook, entries);
  const paths = tagsOf(textOf(entries, workbook), 'sheet').map(tag => relations.get(attribute(tag, 'id') ?? '') ?? '');
  const sheets = paths.filter(path => entries.has(path)).map(path => sheetAt(path, entries, shared));
  return sheets.length > 0 ? sheets : 'unreadable-workbook';
}

function sheetAt(path: string, entries: Entries, shared: readonly string[]): { rows: Row[] } {
  const xml = textOf(entries, path);
  const rows = worksheetRows(xml, shared);
  revealLinks(rows, xml, relationsOf(path, entries));
  return { rows };
}

/** Each text once, whose pieces may be set in several styles. */
function sharedTexts(entries: Entries): string[] {
  const path = [...entries.keys()].find(entry => /(?:^|\/)sharedStrings\.xml$/.test(entry));
  if (path === undefined) return [];
  const items = textOf(entries, path).matchAll(/<(?:\w+:)?si\b[^>]*?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?si>)/g);
  return Array.from(items, ([, item = '']) =>
    Array.from(
      item.replaceAll(/<(?:\w+:)?rPh\b[^>]*>[\s\S]*?<\/(?:\w+:)?rPh>/g, '').matchAll(/<(?:\w+:)?t\b[^>]*>([^<]*)</g),
      ([, text = '']) => plainText(text)
    ).join('')
  );
}

/** Where a part's relations lead, by their ids; paths within the archive from its root. */
function relationsOf(path: string, entries: Entries): Map<string, string> {
  const [folder, name] = [path.slice(0, path.lastIndexOf('/') + 1), path.slice(path.lastIndexOf('/') + 1)];
  const tags = tagsOf(textOf(entries, `${folder}_rels/${name}.rels`), 'Relationship');
  return new Map(
    tags.map(tag => {
      const target = attribute(tag, 'Target') ?? '';
      const isOutside = attribute(tag, 'TargetMode') === 'External';
      return [
        attribute(tag, 'Id') ?? '',
        isOutside ? target : target.startsWith('/') ? target.slice(1) : folder + target
      ];
    })
  );
}

const textOf = (entries: Entries, path: string): string => new TextDecoder().decode(entries.get(path));
