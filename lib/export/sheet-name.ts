/** What a sheet's name may not hold, and what nobody sees. */
const FORBIDDEN = /[\\/?*:[\]\p{C}]+/gu;
const LONGEST = 31;

/**
 * A list's name as a sheet may be called: at most 31 UTF-16 units, none of \ / ? * : [ ], no apostrophe at either end, and not
 * "History", which Excel keeps for itself, nor the name of the sheet beside it. `instead` where nothing is left.
 */
export function sheetName(listName: string, instead: string, beside = ''): string {
  let name = '';
  for (const sign of listName.normalize('NFC').replace(FORBIDDEN, ' ').trim()) {
    if (name.length + sign.length > LONGEST) break;
    name += sign;
  }
  const kept = name.replace(/^[\s']+|[\s']+$/g, '');
  return ['', 'history', beside.toLowerCase()].includes(kept.toLowerCase()) ? instead : kept;
}
