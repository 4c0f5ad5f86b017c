/** How the site's language on a host writes figures: Chinese on xiaohongshu.com, English on rednote.com. */
export type Language = 'zh' | 'en';

const scaled = (count: number, unit: number) => String(Number((count / unit).toFixed(1)));

/** "9270", "1.4万", "1.2亿"; in English "5,123", "27.7K", "1.3M". */
export function countText(count: number, language: Language): string {
  if (language === 'en') {
    if (count >= 1_000_000) return `${scaled(count, 1_000_000)}M`;
    return count >= 10_000 ? `${scaled(count, 1_000)}K` : count.toLocaleString('en-US');
  }
  if (count >= 100_000_000) return `${scaled(count, 100_000_000)}亿`;
  return count >= 10_000 ? `${scaled(count, 10_000)}万` : String(count);
}

/** What a guest is shown: "7", then the lower bounds "10+", "100+", "1千+", "1万+". */
export function floorText(count: number): string {
  if (count >= 10_000) return '1万+';
  if (count >= 1_000) return '1千+';
  if (count >= 100) return '100+';
  return count >= 10 ? '10+' : String(count);
}

/** The second spelling in the page state since 2026: "212", "2.1K", "319K"; one decimal only below 10K, as far as is known. */
export function i18nCountText(count: number): string {
  if (count < 1_000) return String(count);
  if (count < 10_000) return `${scaled(count, 1_000)}K`;
  return count < 1_000_000 ? `${Math.round(count / 1_000)}K` : `${scaled(count, 1_000_000)}M`;
}
