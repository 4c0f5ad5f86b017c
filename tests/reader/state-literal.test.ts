import { describe, expect, it } from 'vitest';
import { readState } from '@/lib/reader/inline-state';
import { at, countAt, listAt, timeAt } from '@/lib/reader/state-fields';
import { parseStateLiteral } from '@/lib/reader/state-literal';

const script = (literal: string) => `window.__INITIAL_STATE__=${literal}`;

describe('parseStateLiteral', () => {
  it.each([
    ['{"a":1}', { a: 1 }],
    [' {"a":1} ;\n', { a: 1 }],
    ['{"a":undefined,"b":[undefined,1],"c":NaN}', { a: null, b: [null, 1], c: null }],
    ['{"a":new Set([]),"b":new Set(["x"]),"c":new Set()}', { a: [], b: ['x'], c: [] }],
    ['{"a":new Map([["x",1]]),"b":new Map()}', { a: [['x', 1]], b: [] }],
    ['{"url":"https:\\u002F\\u002Fx"}', { url: 'https://x' }],
    ['{"desc":"undefined new Set([1]) \\" ) \\\\"}', { desc: 'undefined new Set([1]) " ) \\' }],
    ['{"desc":"a;"};', { desc: 'a;' }],
    ['{"desc":"行\\n二"}', { desc: '行\n二' }]
  ])('reads %s', (literal, data) => {
    expect(parseStateLiteral(script(literal))).toEqual(data);
  });

  const whole = script('{"user":{"notes":[[{"id":"68a1"}],new Set(["x"])],"desc":"a \\"b\\""}}');

  it('knows a script that was cut off anywhere', () => {
    expect(parseStateLiteral(whole)).toBeDefined();
    for (let end = 0; end < whole.length; end++) expect(parseStateLiteral(whole.slice(0, end))).toBeUndefined();
  });

  it.each(['', 'var x = 1', 'window.__OTHER__={}', script('alert(1)'), script('{"a":alert(1)}'), script('{a:1}')])(
    'leaves %s alone',
    text => {
      expect(parseStateLiteral(text)).toBeUndefined();
    }
  );

  it('stays linear on a long string that never ends', () => {
    expect(parseStateLiteral(script(`{"a":"${'\\"'.repeat(200_000)}`))).toBeUndefined();
  });
});

describe('state fields', () => {
  it('finds camelCase, snake_case and refs at every level', () => {
    const ref = (value: unknown) => ({ __v_isRef: true, _rawValue: value, _value: value, dep: {}, value });
    const data = ref({ user_page_data: ref({ basicInfo: { red_id: 'x' } }), list: ref([ref({ n: '3.6万' })]) });
    expect(at(data, 'userPageData', 'basicInfo', 'redId')).toBe('x');
    expect(countAt(listAt(data, 'list')[0], 'n')?.value).toBe(36000);
    expect(listAt({ notes: { '0': ['a'], '1': [] } }, 'notes')).toEqual([['a'], []]);
    expect(at({ note: { value: 5 } }, 'note')).toEqual({ value: 5 });
    expect(timeAt({ lastUpdateTime: 1_754_558_048_000 }, 'lastUpdateTime')).toBe(1_754_558_048_000);
    expect(timeAt({ time: 1_754_558_048 }, 'time')).toBeUndefined();
  });

  it.each([
    undefined,
    null,
    1,
    'x',
    [],
    {},
    { user: 1 },
    { user: { notes: 'x', noteQueries: [3], userPageData: [] }, note: { noteDetailMap: [1, null] } }
  ])('makes nothing of %j', data => {
    expect(readState(data)).toEqual({ viewer: 'unknown', profile: undefined, notes: new Map() });
  });
});
