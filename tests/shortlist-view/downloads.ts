import { vi } from 'vitest';

interface Saved {
  name: string;
  file: Blob;
  text: Promise<string>;
}

/** Catches what would be saved. */
export function downloads(): Saved[] {
  const caught: Saved[] = [];
  let blob = new Blob();
  vi.spyOn(URL, 'createObjectURL').mockImplementation(object => {
    if (object instanceof Blob) blob = object;
    return 'blob:caught';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const text = blob.arrayBuffer().then(bytes => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
    caught.push({ name: this.download, file: blob, text });
  });
  return caught;
}
