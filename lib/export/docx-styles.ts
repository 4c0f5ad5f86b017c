/** The namespace of a text document's parts. */
export const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const style = (id: string, name: string, paragraph: string, letters: string): string =>
  [
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>`,
    '<w:qFormat/>',
    paragraph && `<w:pPr>${paragraph}</w:pPr>`,
    letters && `<w:rPr>${letters}</w:rPr>`,
    '</w:style>'
  ].join('');

const size = (halfPoints: number): string => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;

const line = (side: string): string => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="C9D1D6"/>`;

/** The looks of a document: a plain face for both scripts, headings that stay with what follows, boxes that hang before their text. */
export const docxStyles = (language: string): string =>
  [
    `<w:styles xmlns:w="${WORD}"><w:docDefaults><w:rPrDefault><w:rPr>`,
    '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Microsoft YaHei" w:cs="Arial"/>',
    `${size(20)}<w:lang w:val="${language}" w:eastAsia="zh-CN"/>`,
    '</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="80" w:line="300" w:lineRule="atLeast"/></w:pPr></w:pPrDefault></w:docDefaults>',
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
    style('Title', 'Title', '<w:spacing w:after="160"/>', `<w:b/>${size(36)}`),
    style(
      'Heading1',
      'heading 1',
      '<w:keepNext/><w:spacing w:before="320" w:after="120"/><w:outlineLvl w:val="0"/>',
      `<w:b/>${size(28)}`
    ),
    style(
      'Heading2',
      'heading 2',
      '<w:keepNext/><w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="1"/>',
      `<w:b/>${size(22)}`
    ),
    style(
      'Notice',
      'Notice',
      `<w:pBdr><w:left w:val="single" w:sz="18" w:space="8" w:color="B97309"/></w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="FDF3E0"/><w:spacing w:before="80" w:after="160"/><w:ind w:left="200"/>`,
      ''
    ),
    style(
      'Point',
      'Point',
      '<w:keepLines/><w:tabs><w:tab w:val="left" w:pos="397"/></w:tabs><w:ind w:left="397" w:hanging="397"/>',
      ''
    ),
    style('Label', 'Label', '<w:spacing w:before="40" w:after="40"/>', '<w:color w:val="5E6B75"/>'),
    style('Fact', 'Fact', '<w:spacing w:before="40" w:after="40"/>', ''),
    style(
      'Footer',
      'footer',
      '<w:tabs><w:tab w:val="right" w:pos="9638"/></w:tabs><w:spacing w:after="0"/>',
      `<w:color w:val="5E6B75"/>${size(16)}`
    ),
    '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="0A6577"/><w:u w:val="single"/></w:rPr></w:style>',
    '<w:style w:type="table" w:styleId="Facts"><w:name w:val="Facts"/><w:tblPr>',
    `<w:tblBorders>${line('top')}${line('bottom')}${line('insideH')}</w:tblBorders>`,
    '<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="115" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
    '</w:styles>'
  ].join('');
