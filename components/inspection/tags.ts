/** Tags from a text as people type it, parted by commas of either width, 、 or semicolons; within what an entry can hold. */
export const parseTags = (text: string): string[] =>
  text
    .split(/[,，、;；\n]/)
    .map(tag => tag.trim().slice(0, 60))
    .filter(tag => tag !== '')
    .slice(0, 50);
