import { contentTypes, OFFICE, relationships, XML } from './office-package';
import { linkTargets, type Sheet, sheetXml } from './sheet-xml';
import { stylesXml } from './workbook-styles';
import { xmlText } from './xml-text';
import { type Entry, zipped } from './zip';

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
  yield {
    path: '[Content_Types].xml',
    parts: [
      contentTypes([
        ['/xl/workbook.xml', `${SPREADSHEET}.sheet.main+xml`],
        ['/xl/styles.xml', `${SPREADSHEET}.styles+xml`],
        ...numbers.map(number => [`/xl/worksheets/sheet${number}.xml`, `${SPREADSHEET}.worksheet+xml`] as const)
      ])
    ]
  };
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
