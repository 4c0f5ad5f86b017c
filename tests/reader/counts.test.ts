import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countSchema } from '@/lib/evidence/count';
import { parseCount, ZERO_WORDS } from '@/lib/reader/counts';

describe('parseCount', () => {
  it.each([
    ['0', 0, 0, 0, 'exact'],
    ['8349', 8349, 8349, 8349, 'exact'],
    ['51070', 51070, 51070, 51070, 'exact'],
    ['5,123', 5123, 5123, 5123, 'exact'],
    ['1,234,567', 1234567, 1234567, 1234567, 'exact'],
    ['５，１２３', 5123, 5123, 5123, 'exact'],
    [' 42\n', 42, 42, 42, 'exact'],
    ['3.6万', 36000, 35500, 36999, 'rounded'],
    ['35.1万', 351000, 350500, 351999, 'rounded'],
    ['16.9万', 169000, 168500, 169999, 'rounded'],
    ['537.5万', 5375000, 5374500, 5375999, 'rounded'],
    ['1万', 10000, 10000, 10999, 'rounded'],
    ['2万', 20000, 19500, 20999, 'rounded'],
    ['1.4萬', 14000, 13500, 14999, 'rounded'],
    ['1.2亿', 120000000, 115000000, 129999999, 'rounded'],
    ['1億', 100000000, 100000000, 109999999, 'rounded'],
    ['4.8w', 48000, 47500, 48999, 'rounded'],
    ['1.2W', 12000, 11500, 12999, 'rounded'],
    ['27.7K', 27700, 27650, 27799, 'rounded'],
    ['28K', 28000, 27500, 28999, 'rounded'],
    ['28.1K', 28100, 28050, 28199, 'rounded'],
    ['2K', 2000, 1950, 2099, 'rounded'],
    ['2.1k', 2100, 2050, 2199, 'rounded'],
    ['1K', 1000, 1000, 1099, 'rounded'],
    ['1.3M', 1300000, 1250000, 1399999, 'rounded'],
    ['3 万', 30000, 29500, 30999, 'rounded'],
    ['１．４万', 14000, 13500, 14999, 'rounded'],
    ['１２．３ｋ', 12300, 12250, 12399, 'rounded'],
    ['27.7\u00A0K', 27700, 27650, 27799, 'rounded'],
    ['3\u2009万', 30000, 29500, 30999, 'rounded'],
    ['1.4\u202F万\u00A0', 14000, 13500, 14999, 'rounded'],
    // With one decimal to spare these would be ten times as fine, but nobody knows that they had one.
    ['319K', 319000, 318500, 319999, 'rounded'],
    ['120M', 120000000, 119500000, 120999999, 'rounded'],
    ['1,234万', 12340000, 12335000, 12349999, 'rounded'],
    ['1234.5万', 12345000, 12344500, 12345999, 'rounded'],
    ['1.1M', 1100000, 1050000, 1199999, 'rounded'],
    ['999+', 999, 999, null, 'floor'],
    ['10万+', 100000, 100000, null, 'floor'],
    ['1w+', 10000, 10000, null, 'floor'],
    ['１０＋', 10, 10, null, 'floor'],
    ['10+', 10, 10, null, 'floor'],
    ['100+', 100, 100, null, 'floor'],
    ['1千+', 1000, 1000, null, 'floor'],
    ['1万+', 10000, 10000, null, 'floor'],
    ['10w+', 100000, 100000, null, 'floor'],
    ['1k＋', 1000, 1000, null, 'floor']
  ])('reads %j', (text, value, low, high, precision) => {
    expect(parseCount(text)).toEqual({ value, low, high, precision, text: text.trim() });
  });

  it.each([
    '',
    ' ',
    '-',
    '--',
    '赞',
    '收藏',
    'NaN',
    'Infinity',
    '1.5',
    '1e5',
    '-3',
    '+5',
    '0.0',
    '0万',
    '0+',
    '007',
    '1,23',
    '12,3456',
    '1.2.3万',
    '1万2',
    '万',
    'K',
    '+',
    '≈3万',
    '3.6万粉丝',
    '¥1,151',
    '1.23456万',
    '9'.repeat(41),
    '99999999999999999999',
    '٣',
    '三万',
    '1 234',
    '1\u2009234',
    '1\u202F234',
    '1,2万',
    '12,34万',
    '1.2.3',
    '1.2万万',
    '1万k',
    '++',
    '1++',
    '3.6万 粉丝',
    'about 5',
    '½万',
    '①',
    '5²',
    '❸万'
  ])('leaves %j unread', text => {
    expect(parseCount(text)).toBeUndefined();
  });

  it('leaves what is not there unread', () => {
    expect(parseCount(undefined)).toBeUndefined();
    expect(parseCount(null)).toBeUndefined();
  });

  it('takes the word of a counter for zero on that counter alone', () => {
    expect(parseCount('赞', ZERO_WORDS.likes)).toEqual({ value: 0, low: 0, high: 0, precision: 'exact', text: '赞' });
    expect(parseCount('Save', ZERO_WORDS.collects)?.value).toBe(0);
    expect(parseCount('评论', ZERO_WORDS.comments)?.value).toBe(0);
    expect(['讚', '点赞', 'Likes'].map(word => parseCount(word, ZERO_WORDS.likes)?.value)).toEqual([0, 0, 0]);
    expect(['評論', '留言', 'comments'].map(word => parseCount(word, ZERO_WORDS.comments)?.value)).toEqual([0, 0, 0]);
    expect(parseCount('收藏夹', ZERO_WORDS.collects)).toBeUndefined();
    expect(parseCount('赞', ZERO_WORDS.collects)).toBeUndefined();
    expect(parseCount('', ZERO_WORDS.likes)).toBeUndefined();
  });

  const cut = (number: number, step: number) => Math.floor(number / step) * step;
  const round = (number: number, step: number) => Math.round(number / step) * step;
  const grouped = (number: number) => number.toLocaleString('en-US');

  /** "3.6万", "319K": from `from` on, in units of `unit`, to one decimal (".0" dropped) or, from `whole` units on, to none. */
  const inUnits =
    (letter: string, unit: number, from: number, shorten: typeof cut, whole = Number.POSITIVE_INFINITY) =>
    (count: number) => {
      if (count < from) return grouped(count);
      const step = count >= whole * unit ? unit : unit / 10;
      return `${Number((shorten(count, step) / unit).toFixed(1))}${letter}`;
    };

  const floors = (letters: string) => (count: number) => {
    const [thousand = '', tenThousand = ''] = letters;
    const steps: [number, string][] = [
      [100_000, `10${tenThousand}+`],
      [10_000, `1${tenThousand}+`],
      [1_000, `1${thousand}+`],
      [100, '100+'],
      [10, '10+']
    ];
    return steps.find(([step]) => step <= count)?.[1] ?? String(count);
  };

  const spellings: ((count: number) => string)[] = [
    String,
    grouped,
    ...[cut, round].flatMap(shorten => [
      ...['万', '萬', 'w', 'W'].map(letter => inUnits(letter, 1e4, 1e4, shorten)),
      ...['亿', '億'].map(letter => inUnits(letter, 1e8, 1e8, shorten)),
      inUnits('K', 1e3, 1e4, shorten),
      inUnits('K', 1e3, 1e3, shorten, 10),
      inUnits('k', 1e3, 1e3, shorten, 100),
      inUnits('M', 1e6, 1e6, shorten),
      inUnits('M', 1e6, 1e6, shorten, 100),
      (count: number) => (count < 1e7 ? String(count) : `${grouped(shorten(count, 1e4) / 1e4)}万`)
    ]),
    floors('千万'),
    floors('kw'),
    floors('千萬')
  ];

  /** Ways in which the same figure may stand in a page's text. */
  const dressings: ((text: string) => string)[] = [
    text => text,
    text => ` ${text}\n`,
    text => `\u00A0${text}\u3000`,
    text => text.replace(/(?=[^\d.,+])/, ' '),
    text => text.replace(/(?=[^\d.,+])/, '\u202F'),
    text => text.replace(/[!-~]/g, sign => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
  ];

  const counts = fc.oneof(fc.nat(12_000), fc.nat(2_000_000), fc.nat(2_000_000_000));

  it('always gives a range that holds the true number, whether the site rounds or cuts', () => {
    fc.assert(
      fc.property(counts, fc.constantFrom(...spellings), fc.constantFrom(...dressings), (truth, spell, dress) => {
        const count = countSchema.parse(parseCount(dress(spell(truth))));
        expect(count.low).toBeLessThanOrEqual(truth);
        expect(count.high ?? truth).toBeGreaterThanOrEqual(truth);
      }),
      { numRuns: 10_000 }
    );
  });

  it('holds the true number or stays absent among other signs, and never reads them as a number of their own', () => {
    const noise = fc.oneof(
      fc.constantFrom('\u200B', '\uFEFF', '…', '≈', '约', '+', '.', ',', '-', '人', '粉丝', ' ', '¥', '%', '次'),
      fc
        .string({ unit: 'grapheme', maxLength: 3 })
        .filter(text => !/[\d.,+千万萬亿億wkm]/i.test(text.normalize('NFKC')))
    );
    fc.assert(
      fc.property(
        counts,
        fc.constantFrom(...spellings.slice(0, 8)),
        noise,
        fc.boolean(),
        (truth, spell, sign, isFirst) => {
          const text = spell(truth);
          const count = parseCount(isFirst ? sign + text : text + sign);
          if (!count) return;
          expect(count.low).toBeLessThanOrEqual(truth);
          expect(count.high ?? truth).toBeGreaterThanOrEqual(truth);
        }
      ),
      { numRuns: 10_000 }
    );
  });

  it('never makes a number of words', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 12 }).filter(text => !/\p{N}/u.test(text.normalize('NFKC')));
    fc.assert(
      fc.property(words, text => {
        expect(parseCount(text)).toBeUndefined();
      }),
      { numRuns: 10_000 }
    );
  });

  it('gives a valid count or none for any text', () => {
    const texts = fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[\d,.]{0,12}[千万亿wWkKmM]?\+?$/));
    fc.assert(
      fc.property(texts, text => {
        const count = parseCount(text, ZERO_WORDS.likes);
        if (count) expect(countSchema.safeParse(count).success).toBe(true);
      }),
      { numRuns: 5_000 }
    );
  });
});
