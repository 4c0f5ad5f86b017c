/** A word as it is compared: full-width forms plain, letters small, without blanks and without a unit in brackets, "图文报价（元）". */
export const plainWord = (word: string): string =>
  word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\((?:元|¥|rmb|cny|yuan)\)/, '')
    .replaceAll(/[\s*]+/g, '');
