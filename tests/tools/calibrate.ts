import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type PictureWords, picture } from './calibration/picture';
import { reportTable } from './calibration/report-table';
import { calibration } from './calibration/tally';

const { values } = parseArgs({
  options: { creators: { type: 'string', default: '2000' }, picture: { type: 'string' } }
});
const creators = Number(values.creators);
if (!Number.isInteger(creators) || creators < 100) {
  process.stderr.write(`--creators: a whole number from 100 on, not ${values.creators}\n`);
  process.exit(2);
}

const result = calibration(creators);
process.stdout.write(reportTable(result));
for (const [language, locale, words] of [
  ['en', 'en', english],
  ['zh-CN', 'zh_CN', chinese]
] as const) {
  const file =
    values.picture === undefined ? `.readme/calibration.${language}.svg` : `${values.picture}.${language}.svg`;
  writeFileSync(file, picture(result, { ...words(), flagName: flagNames(locale) }));
  process.stderr.write(`${file}\n`);
}

/** The flags' names as the extension says them. */
function flagNames(locale: string): PictureWords['flagName'] {
  const texts: Record<string, { message: string }> = JSON.parse(
    readFileSync(`public/_locales/${locale}/messages.json`, 'utf8')
  );
  return id => texts[`flag_${id.replaceAll('-', '_')}`]?.message ?? id;
}

function english(): Omit<PictureWords, 'flagName'> {
  return {
    ordinary: 'Ordinary creators',
    weak: 'Made to raise it, weak',
    medium: 'Medium',
    strong: 'Strong',
    unknown: 'Not checked',
    clear: 'Clear',
    info: 'Note',
    warn: 'Warning',
    critical: 'Critical',
    scores: 'Scores',
    ordinaryCreators: 'Ordinary',
    manipulatedCreators: 'Manipulated',
    synthetic: `${creators} synthetic creators drawn from published distributions. Not a measurement of real ones.`
  };
}

function chinese(): Omit<PictureWords, 'flagName'> {
  return {
    ordinary: '普通创作者',
    weak: '人为触发，弱',
    medium: '中',
    strong: '强',
    unknown: '未检查',
    clear: '正常',
    info: '提示',
    warn: '注意',
    critical: '严重',
    scores: '评分分布',
    ordinaryCreators: '普通',
    manipulatedCreators: '人为触发',
    synthetic: `${creators} 位按公开分布合成的创作者，不是对真实账号的测量。`
  };
}
