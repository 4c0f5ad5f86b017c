import { linkTargets, type Sheet, sheetXml } from './sheet-xml';
import { stylesXml } from './workbook-styles';
import { xmlText } from './xml-text';
import { type Entry, zipped } from './zip';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * Sheets as an XLSX file: plain texts in their cells, no formulas, real links. Written part by part with `breathe` between them, so
 * that a page stays alive; no worker, which our pages' policy would refuse. The same sheets always give the same bytes.
 */
export function writeWorkbook(sheets: readonly Sheet[], breathe: () => Promise<void>): Promise<Blob> {
  return zipped(`${SPREADSHEET}.sheet`, entriesOf(sheets), breathe);
}

function* entriesOf(sheets: readonly Sheet[]): Generator<Entry> {
  const numbers = sheets.map((_, place) => place + 1);
  yield { path: '[Content_Types].xml', parts: [contentTypes(numbers)] };
  yield {
    path: '_rels/.rels',
    parts: [relationships([`Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"`])]
  };
  yield { path: 'xl/workbook.xml', parts: [workbookXml(sheets)] };
  yield { path: 'xl/_rels/workbook.xml.rels', parts: [workbookParts(numbers)] };
  yield { path: 'xl/styles.xml', parts: [stylesXml] };
  for (const [place, sheet] of sheets.entries()) {
    const links: string[] = [];
    yield { path: `xl/worksheets/sheet${place + 1}.xml`, parts: sheetXml(sheet, links) };
    if (links.length > 0) {
      yield { path: `xl/worksheets/_rels/sheet${place + 1}.xml.rels`, parts: [linkTargets(links)] };
    }
  }
}

const contentTypes = (numbers: readonly number[]): string =>
  [
    `${XML}<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    `<Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/>`,
    `<Override PartName="/xl/styles.xml" ContentType="${SPREADSHEET}.styles+xml"/>`,
    ...numbers.map(
      number => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${SPREADSHEET}.worksheet+xml"/>`
    ),
    '</Types>'
  ].join('');

const workbookXml = (sheets: readonly Sheet[]): string =>
  [
    `${XML}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}">`,
    '<bookViews><workbookView/></bookViews><sheets>',
    ...sheets.map(
      ({ name }, place) => `<sheet name="${xmlText(name)}" sheetId="${place + 1}" r:id="rId${place + 1}"/>`
    ),
    '</sheets></workbook>'
  ].join('');

const workbookParts = (numbers: readonly number[]): string =>
  relationships([
    ...numbers.map(number => `Id="rId${number}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${number}.xml"`),
    `Id="rId${numbers.length + 1}" Type="${OFFICE}/styles" Target="styles.xml"`
  ]);

const relationships = (attributes: readonly string[]): string =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">${attributes.map(each => `<Relationship ${each}/>`).join('')}</Relationships>`;
