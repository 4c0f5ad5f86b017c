import type { TextDocument } from './document';
import { docxBody } from './docx-body';
import { docxStyles, WORD } from './docx-styles';
import { contentTypes, OFFICE, relationships, XML } from './office-package';
import { readable } from './text-cell';
import { xmlText } from './xml-text';
import { type Entry, zipped } from './zip';

const KIND = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A document as a DOCX file for Word, WPS, Pages or LibreOffice, on A4; the same document always gives the same bytes. */
export const writeDocx = (document: TextDocument, breathe: () => Promise<void>): Promise<Blob> =>
  zipped(`${KIND}.document`, entriesOf(document), breathe);

function* entriesOf(document: TextDocument): Generator<Entry> {
  yield {
    path: '[Content_Types].xml',
    parts: [
      contentTypes([
        ['/word/document.xml', `${KIND}.document.main+xml`],
        ['/word/styles.xml', `${KIND}.styles+xml`],
        ['/word/footer1.xml', `${KIND}.footer+xml`],
        ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml']
      ])
    ]
  };
  yield {
    path: '_rels/.rels',
    parts: [
      relationships([
        `Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"`,
        'Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"'
      ])
    ]
  };
  yield { path: 'docProps/core.xml', parts: [coreXml(document)] };
  yield { path: 'word/styles.xml', parts: [XML, docxStyles(document.language)] };
  yield { path: 'word/footer1.xml', parts: [footerXml(document)] };
  const links: string[] = [];
  yield { path: 'word/document.xml', parts: documentXml(document, links) };
  yield {
    path: 'word/_rels/document.xml.rels',
    parts: [
      relationships([
        `Id="rStyles" Type="${OFFICE}/styles" Target="styles.xml"`,
        `Id="rFooter" Type="${OFFICE}/footer" Target="footer1.xml"`,
        ...links.map(
          (address, place) =>
            `Id="rLink${place + 1}" Type="${OFFICE}/hyperlink" Target="${xmlText(address)}" TargetMode="External"`
        )
      ])
    ]
  };
}

function* documentXml({ blocks }: TextDocument, links: string[]): Generator<string> {
  yield `${XML}<w:document xmlns:w="${WORD}" xmlns:r="${OFFICE}"><w:body>`;
  yield* docxBody(blocks, links);
  yield '<w:sectPr><w:footerReference w:type="default" r:id="rFooter"/><w:pgSz w:w="11906" w:h="16838"/>';
  yield '<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/>';
  yield '</w:sectPr></w:body></w:document>';
}

const footerXml = ({ footer }: TextDocument): string =>
  [
    `${XML}<w:ftr xmlns:w="${WORD}"><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>`,
    `<w:r><w:t xml:space="preserve">${plain(footer)}</w:t></w:r><w:r><w:tab/></w:r>`,
    '<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>'
  ].join('');

const coreXml = ({ title, language }: TextDocument): string =>
  [
    `${XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"`,
    ` xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${plain(title)}</dc:title>`,
    `<dc:language>${language}</dc:language></cp:coreProperties>`
  ].join('');

const plain = (text: string): string => xmlText(readable(text).replace(/[\n\t]+/g, ' '));
