/** Characters that Windows, macOS or a browser refuse in a file name, and those that nobody sees. */
const UNSAFE = /[\\/:*?"<>|\p{C}]+/gu;

/** Of four bytes each these fit into the 255 that a file name may have, with what stands around them. */
const LONGEST = 50;

/** "KOL-Loupe_春季补水_2026-11-23.csv" from a list's name as the user wrote it, a day and what kind of file it is. */
export function fileName(listName: string, day: string, kind: string): string {
  const safe = listName
    .normalize('NFC')
    .replace(UNSAFE, '-')
    .replace(/\s+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '');
  const parts = ['KOL-Loupe', [...safe].slice(0, LONGEST).join(''), day];
  return `${parts.filter(part => part !== '').join('_')}.${kind}`;
}
