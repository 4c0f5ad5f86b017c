type Bytes = Uint8Array<ArrayBuffer>;

/** The fields of each kind of header, by how many bytes each takes. */
const LOCAL = '42222244422';
const DIRECTORY = '42222224442222244';
const END = '42222442';

/** Entries as a zip archive that packs nothing, so that who reads it needs no worker to unpack; the check sums are left out. */
export function storedZip(entries: ReadonlyMap<string, Bytes>): Promise<ArrayBuffer> {
  const parts: Bytes[] = [];
  const directory: Bytes[] = [];
  let at = 0;
  for (const [path, bytes] of entries) {
    const name = new TextEncoder().encode(path);
    const sizes = [bytes.length, bytes.length, name.length];
    const local = header(LOCAL, [0x04034b50, 20, 0, 0, 0, 0, 0, ...sizes, 0]);
    directory.push(header(DIRECTORY, [0x02014b50, 20, 20, 0, 0, 0, 0, 0, ...sizes, 0, 0, 0, 0, 0, at]), name);
    parts.push(local, name, bytes);
    at += local.length + name.length + bytes.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = header(END, [0x06054b50, 0, 0, entries.size, entries.size, size, at, 0]);
  return new Blob([...parts, ...directory, end]).arrayBuffer();
}

function header(widths: string, numbers: number[]): Bytes {
  const bytes: number[] = [];
  for (const [place, width] of [...widths].entries()) {
    for (let byte = 0; byte < Number(width); byte += 1) bytes.push(((numbers[place] ?? 0) >>> (8 * byte)) & 0xff);
  }
  return new Uint8Array(bytes);
}
