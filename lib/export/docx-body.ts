import type { Block, Run } from './document';
import { readable } from './text-cell';
import { xmlText } from './xml-text';

/** The width between the margins of an A4 page, in twentieths of a point, and that of the labels beside facts. */
const WIDTH = 9_638;
const LABELS = 2_268;

/** The paragraphs and tables of a document; the addresses that it leads to are added to `links`, numbered from rLink1. */
export function* docxBody(blocks: readonly Block[], links: string[]): Generator<string> {
  for (const block of blocks) yield written(block, links);
}

function written(block: Block, links: string[]): string {
  switch (block.kind) {
    case 'title':
      return paragraph('Title', runs([block], links));
    case 'heading':
      return paragraph(`Heading${block.level}`, runs([block], links), block.newPage && '<w:pageBreakBefore/>');
    case 'notice':
      return paragraph('Notice', runs(block.runs, links));
    case 'text':
      return paragraph('Normal', runs(block.runs, links));
    case 'point':
      return paragraph('Point', `${mark(block.mark)}<w:r><w:tab/></w:r>${runs(block.runs, links)}`);
    case 'facts':
      return table(block.facts.map(({ label, runs: own }) => [runs([{ text: label }], links), runs(own, links)]));
  }
}

const paragraph = (style: string, content: string, more: string | undefined = ''): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr>${content}</w:p>`;

/** Boxes and ticks are in few fonts; where this one is missing, the program takes one that has them. */
const mark = (sign: string): string => {
  const font = 'Segoe UI Symbol';
  const fonts = ['ascii', 'hAnsi', 'eastAsia', 'cs'].map(script => `w:${script}="${font}"`).join(' ');
  return `<w:r><w:rPr><w:rFonts ${fonts}/></w:rPr><w:t>${xmlText(sign)}</w:t></w:r>`;
};

const looks = { strong: '<w:rPr><w:b/></w:rPr>', faint: '<w:rPr><w:color w:val="5E6B75"/></w:rPr>' } as const;

function runs(all: readonly Run[], links: string[]): string {
  return all
    .map(({ text, look, href }) => {
      if (href === undefined) return run(text, look ? looks[look] : '');
      links.push(href);
      const link = run(text, '<w:rPr><w:rStyle w:val="Hyperlink"/></w:rPr>');
      return `<w:hyperlink r:id="rLink${links.length}">${link}</w:hyperlink>`;
    })
    .join('');
}

/** A text with its line breaks and tabs, without what XML cannot hold. */
function run(text: string, properties: string): string {
  const pieces = readable(text)
    .split(/([\n\t])/)
    .map(piece => {
      if (piece === '\n') return '<w:br/>';
      if (piece === '\t') return '<w:tab/>';
      return piece === '' ? '' : `<w:t xml:space="preserve">${xmlText(piece)}</w:t>`;
    });
  return `<w:r>${properties}${pieces.join('')}</w:r>`;
}

/** Labels and what stands for them, without vertical lines. */
function table(rows: readonly [string, string][]): string {
  const cell = (width: number, style: string, content: string) =>
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${paragraph(style, content)}</w:tc>`;
  return [
    `<w:tbl><w:tblPr><w:tblStyle w:val="Facts"/><w:tblW w:w="${WIDTH}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>`,
    `<w:tblGrid><w:gridCol w:w="${LABELS}"/><w:gridCol w:w="${WIDTH - LABELS}"/></w:tblGrid>`,
    ...rows.map(
      ([label, fact]) =>
        `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cell(LABELS, 'Label', label)}${cell(WIDTH - LABELS, 'Fact', fact)}</w:tr>`
    ),
    '</w:tbl>'
  ].join('');
}
