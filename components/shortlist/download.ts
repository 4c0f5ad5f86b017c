/** Long enough for any browser to have taken the text over. */
const TAKEN_OVER_MS = 60_000;

/** Hands a text to the browser as a file to save; nothing leaves the machine. */
export function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), TAKEN_OVER_MS);
}
