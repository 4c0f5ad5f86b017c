/** How the site writes: mainland and traditional Chinese, and English; Chinese on xiaohongshu.com and English on rednote.com unless the account says otherwise. */
export type Language = 'zh' | 'zh-TW' | 'en';

const scaled = (count: number, unit: number) => String(Number((count / unit).toFixed(1)));

/** The words for 10⁴ and 10⁸. */
const myriads = { zh: ['万', '亿'], 'zh-TW': ['萬', '億'] } as const;

/** "9270", "1.4万", "1.2亿"; in English "5,123", "27.7K", "1.3M". */
export function countText(count: number, language: Language): string {
  if (language === 'en') {
    if (count >= 1_000_000) return `${scaled(count, 1_000_000)}M`;
    return count >= 10_000 ? `${scaled(count, 1_000)}K` : count.toLocaleString('en-US');
  }
  const [tenThousand, hundredMillion] = myriads[language];
  if (count >= 100_000_000) return scaled(count, 100_000_000) + hundredMillion;
  return count >= 10_000 ? scaled(count, 10_000) + tenThousand : String(count);
}

/** What a guest is shown: "7", then the lower bounds "10+", "100+", "1千+", "1万+". */
export function floorText(count: number, language: Language): string {
  if (count >= 10_000) return language === 'zh-TW' ? '1萬+' : '1万+';
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
