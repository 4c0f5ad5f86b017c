/** What parts one word from the next as people type or paste them: commas of either width, 、, semicolons, new lines and tabs. */
const SEPARATOR = /[,，、;；\n\r\t]/;

export const hasSeparator = (text: string): boolean => SEPARATOR.test(text);

/** The words in a text, without outer blanks and without doubles. */
export const splitTokens = (text: string): string[] => [
  ...new Set(
    text
      .split(SEPARATOR)
      .map(token => token.trim())
      .filter(token => token !== '')
  )
];
