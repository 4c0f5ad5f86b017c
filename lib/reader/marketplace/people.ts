import type { Piece } from './pieces';
import { figureOf, type Plan } from './plan';
import type { Stated } from './statements';
import type { Toggles } from './toggles';
import { parseShare } from './values';

/** Shares of the followers by what they are. */
export interface PeopleRead {
  femaleShare?: number;
  ages?: Record<string, number>;
  provinces?: Record<string, number>;
  cities?: Record<string, number>;
}

const PROVINCES = new Set(
  '北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 台湾 内蒙古 广西 西藏 宁夏 新疆 香港 澳门'.split(
    ' '
  )
);
const CITY_PROVINCES = new Set(['北京', '天津', '上海', '重庆', '香港', '澳门']);
const MOST_PLACES = 100;

/** Who the followers are, as far as it stands on the page as text. */
export function readPeople(plan: Plan, toggles: Toggles, said: Stated): PeopleRead {
  const femaleShare = womenOf(plan, said);
  const ages = agesOf(plan);
  return { ...(femaleShare !== undefined && { femaleShare }), ...(ages && { ages }), ...placesOf(plan, toggles) };
}

/** The two make one; a page that names only the larger of them has said both. */
function womenOf(plan: Plan, said: Stated): number | undefined {
  const [women, men] = [said.get('female') ?? inSentence('女', plan), said.get('male') ?? inSentence('男', plan)];
  if (women !== undefined && men !== undefined && Math.abs(women + men - 1) > 0.02) return undefined;
  return women ?? (men === undefined ? undefined : Number((1 - men).toFixed(6)));
}

/** "女性占比 88.1%", as one text that names one of the two and one percentage. */
function inSentence(who: '女' | '男', plan: Plan): number | undefined {
  const other = who === '女' ? '男' : '女';
  const shares = plan.pieces.flatMap(({ kind, text }) => {
    const percents = text.match(/\d{1,3}(?:\.\d{1,4})?%/g) ?? [];
    const isOne = kind === 'text' && text.startsWith(`${who}性`) && !text.includes(other) && percents.length === 1;
    return isOne ? (parseShare(percents[0] ?? '') ?? []) : [];
  });
  return new Set(shares).size === 1 ? shares[0] : undefined;
}

/** All groups or none: a group that is not there is not known to be empty. */
function agesOf(plan: Plan): PeopleRead['ages'] {
  const ages = new Map<string, number>();
  for (const piece of plan.pieces) {
    const share = piece.kind === 'age' ? shareBeside(piece, plan) : undefined;
    if (piece.kind !== 'age' || share === undefined) continue;
    if ((ages.get(piece.group) ?? share) !== share) return undefined;
    ages.set(piece.group, share);
  }
  const sum = [...ages.values()].reduce((total, share) => total + share, 0);
  return Math.abs(sum - 1) <= 0.05 ? Object.fromEntries(ages) : undefined;
}

const shareBeside = (piece: Piece, plan: Plan): number | undefined => {
  const figure = figureOf(piece, plan);
  return figure?.text.endsWith('%') ? parseShare(figure.text) : undefined;
};

/** Four places are a province and a city, so a list is of provinces where it names another one, and of cities only by its toggle. */
function placesOf(plan: Plan, toggles: Toggles): Pick<PeopleRead, 'provinces' | 'cities'> {
  const provinces = new Map<string, number>();
  const cities = new Map<string, number>();
  for (const piece of plan.pieces) {
    if (piece.kind !== 'text' || !/^[一-鿿]{2,12}$/.test(piece.text)) continue;
    const name = piece.text.replace(/(?:省|市|壮族自治区|回族自治区|维吾尔自治区|自治区|特别行政区)$/, '');
    const { place } = toggles.about(piece);
    if (!PROVINCES.has(name) && place !== 'city') continue;
    const share = shareBeside(piece, plan);
    if (share !== undefined) (place === 'city' ? cities : provinces).set(name, share);
  }
  const isOfProvinces = [...cities.keys()].some(name => PROVINCES.has(name) && !CITY_PROVINCES.has(name));
  return {
    ...(isWhole(provinces) &&
      [...provinces.keys()].some(name => !CITY_PROVINCES.has(name)) &&
      asRecord('provinces', provinces)),
    ...(isWhole(cities) && !isOfProvinces && asRecord('cities', cities))
  };
}

const isWhole = (shares: Map<string, number>): boolean =>
  shares.size > 0 && shares.size <= MOST_PLACES && [...shares.values()].reduce((sum, share) => sum + share, 0) <= 1.05;

const asRecord = <Name extends string>(name: Name, shares: Map<string, number>) => ({
  [name]: Object.fromEntries(shares)
});
