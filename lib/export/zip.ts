type Bytes = Uint8Array<ArrayBuffer>;

/** A file of an archive; its text is asked for part by part when it is written. */
export interface Entry {
  path: string;
  parts: Iterable<string>;
}

/** A gzip file begins with ten bytes and ends with check sum and size: all that an archive has to know of its entry. */
const GZIP_HEAD = 10;
const GZIP_TAIL = 8;

/** Texts as a zip archive, packed by the browser's own gzip. Dates are left at 1980, so that equal texts give equal bytes. */
export async function zipped(type: string, entries: Iterable<Entry>, breathe: () => Promise<void>): Promise<Blob> {
  const parts: BlobPart[] = [];
  const directory: Bytes[] = [];
  let at = 0;
  for (const { path, parts: texts } of entries) {
    const { packed, sums } = await pack(texts, breathe);
    const name = new TextEncoder().encode(path);
    const told = [...sums, [2, name.length]] satisfies Field[];
    const local = fields([4, 0x04034b50], [2, 20], [2, 0], [2, 8], [2, 0], [2, 0x21], ...told, [2, 0]);
    parts.push(local, name, packed);
    directory.push(
      fields(
        [4, 0x02014b50],
        [2, 20],
        [2, 20],
        [2, 0],
        [2, 8],
        [2, 0],
        [2, 0x21],
        ...told,
        [2, 0],
        [2, 0],
        [2, 0],
        [2, 0],
        [4, 0],
        [4, at]
      ),
      name
    );
    at += local.length + name.length + packed.size;
  }
  const count = directory.length / 2;
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = fields([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, size], [4, at], [2, 0]);
  return new Blob([...parts, ...directory, end], { type });
}

/** The texts packed, with check sum, packed size and size. */
async function pack(texts: Iterable<string>, breathe: () => Promise<void>): Promise<{ packed: Blob; sums: Field[] }> {
  const gzip = new CompressionStream('gzip');
  const result = new Response(gzip.readable).blob();
  const writer = gzip.writable.getWriter();
  const encoder = new TextEncoder();
  for (const text of texts) {
    await writer.write(encoder.encode(text));
    await breathe();
  }
  await writer.close();
  const file = await result;
  const packed = file.slice(GZIP_HEAD, -GZIP_TAIL);
  const tail = new DataView(await file.slice(-GZIP_TAIL).arrayBuffer());
  return {
    packed,
    sums: [
      [4, tail.getUint32(0, true)],
      [4, packed.size],
      [4, tail.getUint32(4, true)]
    ]
  };
}

/** So many bytes, and the number in them, its lowest byte first. */
type Field = [width: number, number: number];

function fields(...all: Field[]): Bytes {
  const bytes = all.flatMap(([width, number]) =>
    Array.from({ length: width }, (_, byte) => (number >>> (8 * byte)) & 0xff)
  );
  return new Uint8Array(bytes);
}
