import type { Cell, Kind } from './column';

/** Longer ones Excel showed as "####" for years where their format is text. */
const SHORT = 255;

/** Places in `cellXfs` below. */
const style = {
  header: 1,
  text: 2,
  long: 3,
  link: 4,
  whole: 5,
  decimal: 6,
  percent: 7,
  yuan: 8,
  cents: 9,
  date: 10,
  wrapped: 11
};

export const headerStyle = style.header;
export const wrappedStyle = style.wrapped;

/** A text keeps the format of a text, so that Excel does not take it for a formula or a number when somebody edits the cell. */
export function styleOf(kind: Kind, value: NonNullable<Cell>): number {
  if (typeof value === 'number') {
    if (kind === 'percent') return style.percent;
    if (kind === 'yuan') return Number.isInteger(value) ? style.yuan : style.cents;
    return Number.isInteger(value) ? style.whole : style.decimal;
  }
  if (kind === 'date') return style.date;
  if (kind === 'link') return style.link;
  return value.length > SHORT ? style.long : style.text;
}

const font = (inside: string): string =>
  `<font>${inside}<sz val="11"/><color rgb="FF10171C"/><name val="Calibri"/><family val="2"/></font>`;
const xf = (format: number, rest = ''): string =>
  `<xf numFmtId="${format}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"${rest}/>`;

/** Ink, petrol and the grey of the header are those of our own views in their light theme. */
export const stylesXml = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
  '<numFmts count="3"><numFmt numFmtId="164" formatCode="&quot;¥&quot;#,##0"/><numFmt numFmtId="165" formatCode="&quot;¥&quot;#,##0.00"/><numFmt numFmtId="166" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/></numFmts>',
  `<fonts count="3">${font('')}${font('<b/>')}<font><u/><sz val="11"/><color rgb="FF0A6577"/><name val="Calibri"/><family val="2"/></font></fonts>`,
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFF3F5F6"/><bgColor indexed="64"/></patternFill></fill></fills>',
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/><bottom style="thin"><color rgb="FFC9D1D6"/></bottom><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="12">',
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  '<xf numFmtId="49" fontId="1" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"/>',
  xf(49),
  xf(0, ' quotePrefix="1"'),
  '<xf numFmtId="49" fontId="2" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>',
  ...[3, 4, 10, 164, 165, 166].map(format => xf(format)),
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>',
  '</cellXfs>',
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
  '</styleSheet>'
].join('');
