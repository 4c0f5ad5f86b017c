/** The text of a file as tools in China write it: UTF-8, UTF-16 with its mark, or GBK; undefined for what is no text. */
export function decoded(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return inEncoding('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return inEncoding('utf-16be', bytes);
  const text = inEncoding('utf-8', bytes) ?? inEncoding('gb18030', bytes);
  return text?.includes('\0') ? undefined : text;
}

/** A byte order mark is left out by the decoder. */
function inEncoding(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
