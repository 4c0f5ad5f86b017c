import { RefusedFile } from './refused';

type Bytes = Uint8Array<ArrayBuffer>;

/** A line is one creator's notes at most; a file without line breaks is none of ours. */
const LONGEST = 64_000_000;
const LONGEST_HEAD = 100_000;
/** Enough to tell what kind of file it is. */
const SNIFF = 4_096;
const GZIP = [0x1f, 0x8b];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const UTF_16 = [
  [0xff, 0xfe],
  [0xfe, 0xff]
];

/** The lines of a backup, packed or as some browsers unpack it, some at a time. Throws RefusedFile for what cannot be one. */
export async function* linesIn(file: Blob, signal?: AbortSignal): AsyncGenerator<string[]> {
  const start = new Uint8Array(await file.slice(0, SNIFF).arrayBuffer());
  const isPacked = startsWith(start, GZIP);
  if (!isPacked) refuse(start);
  const bytes: ReadableStream<Bytes> = file.stream();
  const plain = isPacked ? bytes.pipeThrough(new DecompressionStream('gzip')) : bytes;
  const reader = plain.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let begun: string[] = [];
  let length = 0;
  let longest = LONGEST_HEAD;
  try {
    for (;;) {
      signal?.throwIfAborted();
      const { done, value } = await next(reader);
      const [first = '', ...others] = decode(decoder, value, done).split('\n');
      begun.push(first);
      length += first.length;
      if (length > longest) throw new RefusedFile({ why: 'not-a-backup' });
      if (others.length > 0) {
        const lines = [begun.join(''), ...others.slice(0, -1)];
        begun = others.slice(-1);
        length = begun[0]?.length ?? Number.NaN;
        longest = LONGEST;
        yield lines;
      }
      if (!done) continue;
      yield [begun.join('')];
      return;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** A packed file that ends early or was changed fails here: gzip holds the length and a check sum. */
async function next(reader: ReadableStreamDefaultReader<Bytes>): Promise<{ done: boolean; value?: Bytes | undefined }> {
  try {
    return await reader.read();
  } catch (error) {
    throw new RefusedFile({ why: 'cut-off' }, error);
  }
}

function decode(decoder: TextDecoder, bytes: Bytes | undefined, isLast: boolean): string {
  try {
    return decoder.decode(bytes, { stream: !isLast });
  } catch (error) {
    throw new RefusedFile({ why: 'cut-off' }, error);
  }
}

function refuse(start: Bytes): void {
  if (startsWith(start, ZIP) || UTF_16.some(mark => startsWith(start, mark))) throw new RefusedFile({ why: 'sheet' });
  if (start.length === 0 || start.includes(0)) throw new RefusedFile({ why: 'not-a-backup' });
  const [line = ''] = new TextDecoder().decode(start).trimStart().split('\n');
  if (/^[[{]/.test(line)) return;
  throw new RefusedFile({ why: /[,;\t]/.test(line) ? 'sheet' : 'not-a-backup' });
}

const startsWith = (bytes: Bytes, mark: number[]): boolean => mark.every((byte, place) => bytes[place] === byte);
