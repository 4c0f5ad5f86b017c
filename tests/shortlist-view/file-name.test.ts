import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName } from '@/components/shortlist/file-name';

test.each([
  ['春季补水', 'KOL-Loupe_春季补水_2026-11-23.csv'],
  ['母婴洗护 618', 'KOL-Loupe_母婴洗护-618_2026-11-23.csv'],
  ['a/b\\c:d*e?f"g<h>i|j', 'KOL-Loupe_a-b-c-d-e-f-g-h-i-j_2026-11-23.csv'],
  ['../../etc', 'KOL-Loupe_etc_2026-11-23.csv'],
  ['\u202egnp.exe', 'KOL-Loupe_gnp.exe_2026-11-23.csv'],
  ['😀'.repeat(60), `KOL-Loupe_${'😀'.repeat(50)}_2026-11-23.csv`],
  ['///', 'KOL-Loupe_2026-11-23.csv']
])('%j', (list, name) => expect(fileName(list, '2026-11-23', 'csv')).toBe(name));

test('any list gives a name that every system takes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), list => {
      const name = fileName(list, '2026-11-23', 'csv');
      expect(name).not.toMatch(/[\\/:*?"<>|\s\p{C}]/u);
      expect(name).toMatch(/^KOL-Loupe_.*2026-11-23\.csv$/u);
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
    })
  );
});
