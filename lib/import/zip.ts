/** Why the entries of an archive cannot be had. */
export type BrokenZip = 'cut-off' | 'too-large';

/** Bytes that all entries together may take up unpacked: an archive of a few kB can hold gigabytes. */
const MOST_UNPACKED = 400_000_000;
const END = 0x06054b50;
const DIRECTORY = 0x02014b50;

/** The wanted entries of a zip archive by name, inflated by the browser itself; fails where the archive is cut off or far too large. */
export async function unzipped(
  bytes: Uint8Array<ArrayBuffer>,
  isWanted: (name: string) => boolean
): Promise<Map<string, Uint8Array<ArrayBuffer>> | BrokenZip> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) return 'cut-off';
  const entries = new Map<string, Uint8Array<ArrayBuffer>>();
  let room = MOST_UNPACKED;
  try {
    let at = view.getUint32(end + 16, true);
    for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
      if (view.getUint32(at, true) !== DIRECTORY) return 'cut-off';
      const [nameLength, extra, comment] = [28, 30, 32].map(offset => view.getUint16(at + offset, true));
      const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (nameLength ?? 0)));
      if (isWanted(name)) {
        const packed = packedAt(bytes, view, view.getUint32(at + 42, true), view.getUint32(at + 20, true));
        const entry = view.getUint16(at + 10, true) === 0 ? packed : await inflated(packed, room);
        if (entry === 'too-large') return entry;
        room -= entry.length;
        entries.set(name, entry);
      }
      at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
    }
  } catch (error) {
    // A place beyond the end, or a stream that stops short.
    if (error instanceof RangeError || error instanceof TypeError) return 'cut-off';
    throw error;
  }
  return entries;
}

function endOf(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at -= 1) if (view.getUint32(at, true) === END) return at;
  return undefined;
}

function packedAt(bytes: Uint8Array<ArrayBuffer>, view: DataView, head: number, size: number): Uint8Array<ArrayBuffer> {
  const from = head + 30 + view.getUint16(head + 26, true) + view.getUint16(head + 28, true);
  if (from + size > bytes.length) throw new RangeError('The entry lies beyond the end');
  return bytes.subarray(from, from + size);
}

async function inflated(packed: Uint8Array<ArrayBuffer>, room: number): Promise<Uint8Array<ArrayBuffer> | 'too-large'> {
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > room) {
      await reader.cancel();
      return 'too-large';
    }
    parts.push(part.value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
