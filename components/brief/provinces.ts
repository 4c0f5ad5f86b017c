const list =
  '北京 Beijing|天津 Tianjin|上海 Shanghai|重庆 Chongqing|河北 Hebei|山西 Shanxi|辽宁 Liaoning|吉林 Jilin|黑龙江 Heilongjiang|江苏 Jiangsu|浙江 Zhejiang|安徽 Anhui|福建 Fujian|江西 Jiangxi|山东 Shandong|河南 Henan|湖北 Hubei|湖南 Hunan|广东 Guangdong|海南 Hainan|四川 Sichuan|贵州 Guizhou|云南 Yunnan|陕西 Shaanxi|甘肃 Gansu|青海 Qinghai|台湾 Taiwan|内蒙古 Inner Mongolia|广西 Guangxi|西藏 Tibet|宁夏 Ningxia|新疆 Xinjiang|香港 Hong Kong|澳门 Macau';

/** China's provinces as the marketplace names them, each with its name in Latin letters. */
export const provinces: readonly { name: string; latin: string }[] = list.split('|').map(one => ({
  name: one.slice(0, one.indexOf(' ')),
  latin: one.slice(one.indexOf(' ') + 1)
}));

/** What a province's full name adds: 浙江省, 广西壮族自治区. */
const SUFFIX = /(?:省|市|(?:壮族|回族|维吾尔)?自治区|特别行政区)$/;

/** The province that a text names, in Chinese or in Latin letters; undefined for any other text. */
export function provinceOf(text: string): string | undefined {
  const plain = text.trim().replace(SUFFIX, '');
  return provinces.find(({ name, latin }) => name === plain || latin.toLowerCase() === plain.toLowerCase())?.name;
}
