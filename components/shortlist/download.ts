/** Long enough for any browser to have taken the file over. */
const TAKEN_OVER_MS = 60_000;

/** Hands a file to the browser to save under a name; nothing leaves the machine. */
export function download(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), TAKEN_OVER_MS);
}
