import { decimal } from '@/components/words/figures';

const UNITS = ['B', 'kB', 'MB', 'GB'];

/** Bytes as people say them: "840 B", "3.2 MB". */
export function fileSize(bytes: number): string {
  const step = Math.min(UNITS.length - 1, bytes < 1 ? 0 : Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** step;
  return `${decimal(value, step > 0 && value < 99.95 ? 1 : 0)} ${UNITS[step]}`;
}
