import { crc32, inflateRawSync } from 'node:zlib';
import readXlsxFile from 'read-excel-file/node';

/** The sheets of a workbook as another program's reader finds them. */
export const readWorkbook = async (workbook: Blob) =>
  readXlsxFile(Buffer.from(await workbook.arrayBuffer()), { trim: false });

/** The files in an archive as texts, found by its directory; throws where a size or a check sum is wrong. */
export async function partsOf(workbook: Blob): Promise<Map<string, string>> {
  const bytes = Buffer.from(await workbook.arrayBuffer());
  const end = bytes.length - 22;
  if (bytes.readUInt32LE(end) !== 0x06054b50) throw new Error('the archive has no end');
  const parts = new Map<string, string>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [sum, packed, size, start] = [16, 20, 24, 42].map(offset => bytes.readUInt32LE(at + offset));
    const name = bytes.toString('utf8', at + 46, at + 46 + bytes.readUInt16LE(at + 28));
    const from = Number(start) + 30 + bytes.readUInt16LE(Number(start) + 26);
    const text = inflateRawSync(bytes.subarray(from, from + Number(packed)));
    if (text.length !== size || crc32(text) !== sum) throw new Error(`${name} is not what the directory says`);
    parts.set(name, text.toString('utf8'));
    at += 46 + name.length;
  }
  return parts;
}
