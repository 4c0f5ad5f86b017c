/** What every part of an office file begins with. */
export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** The namespace of relations between an office file's parts; their kinds begin with it too. */
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** "[Content_Types].xml": which part is of which kind. */
export const contentTypes = (parts: readonly (readonly [path: string, kind: string])[]): string =>
  [
    `${XML}<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    ...parts.map(([path, kind]) => `<Override PartName="${path}" ContentType="${kind}"/>`),
    '</Types>'
  ].join('');

/** A part that says what other parts and addresses a part leads to; each by its attributes. */
export const relationships = (attributes: readonly string[]): string =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">${attributes.map(each => `<Relationship ${each}/>`).join('')}</Relationships>`;
