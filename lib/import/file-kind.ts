export type FileKind =
  | 'text'
  | 'workbook'
  | 'old-workbook'
  | 'pdf'
  | 'picture'
  | 'web-page'
  | 'backup'
  | 'json'
  | 'compressed';

/** Bytes looked at to tell what a text is. */
const HEAD = 4_000;
const OURS = /kol[-_ ]?loupe/i;

const MARKS: [FileKind, number[]][] = [
  ['workbook', [0x50, 0x4b]],
  ['old-workbook', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  ['picture', [0x52, 0x49, 0x46, 0x46]],
  ['compressed', [0x1f, 0x8b]],
  ['compressed', [0x52, 0x61, 0x72, 0x21]],
  ['compressed', [0x37, 0x7a, 0xbc, 0xaf]]
];

/** What a file is by its first bytes, whatever its name says; our own backup is known by the name in its head. */
export async function fileKind(bytes: Uint8Array<ArrayBuffer>): Promise<FileKind> {
  const [marked] = MARKS.find(([, mark]) => mark.every((byte, place) => bytes[place] === byte)) ?? [];
  if (marked === 'compressed') return OURS.test(await unpackedHead(bytes)) ? 'backup' : marked;
  if (marked) return marked;
  const head = new TextDecoder().decode(bytes.subarray(0, HEAD)).trimStart();
  if (/^<(?:!doctype|html|table|\?xml|meta|head)/i.test(head)) return 'web-page';
  if (!/^[{[]\s*["{[\]}]/.test(head)) return 'text';
  return OURS.test(head) ? 'backup' : 'json';
}

async function unpackedHead(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const reader = new Blob([bytes.subarray(0, HEAD)]).stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  try {
    const { value } = await reader.read();
    return value ? new TextDecoder().decode(value) : '';
  } catch (error) {
    if (error instanceof TypeError) return '';
    throw error;
  }
}
