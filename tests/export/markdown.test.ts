import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '@/lib/export/document';
import { markdownText, writeMarkdown } from '@/lib/export/markdown';
import { readable } from '@/lib/export/text-cell';

const write = (...blocks: Block[]) =>
  writeMarkdown({ title: 'T', language: 'en-US', colon: ': ', footer: 'Not legal advice', blocks });

test('every kind of block', () =>
  expect(
    write(
      { kind: 'title', text: 'Spring' },
      { kind: 'notice', runs: [{ text: 'Mind', look: 'strong' }, { text: ' this' }] },
      { kind: 'heading', level: 1, text: 'Ali' },
      {
        kind: 'facts',
        facts: [
          { label: 'Brand', runs: [{ text: 'B' }] },
          { label: 'Profile', runs: [{ text: 'p', href: 'https://www.xiaohongshu.com/user/profile/5f' }] }
        ]
      },
      { kind: 'heading', level: 2, text: 'Payment' },
      { kind: 'point', mark: '☐', runs: [{ text: 'Fee', look: 'strong' }, { text: ': ¥600' }] },
      { kind: 'point', mark: '☑', runs: [{ text: 'two\nlines' }] },
      { kind: 'text', runs: [{ text: 'End', look: 'faint' }] }
    )
  ).toBe(`# Spring

> **Mind** this

## Ali

- **Brand**: B
- **Profile**: <https://www.xiaohongshu.com/user/profile/5f>

### Payment

- ☐ **Fee**: ¥600
- ☑ two<br>lines

End

---

Not legal advice
`));

describe('hostile texts', () => {
  test.each([
    ['# not a heading #', '\\# not a heading \\#'],
    ['**bold** _it_', '\\*\\*bold\\*\\* \\_it\\_'],
    ['[a](javascript:alert(1))', '\\[a\\](javascript:alert(1))'],
    ['![x](http://x/p.png)', '!\\[x\\](http://x/p.png)'],
    ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
    ['&lt;b&gt;', '\\&lt;b\\&gt;'],
    ['`code`', '\\`code\\`'],
    ['a\n\n- b', 'a<br><br>- b'],
    ['a\r\nb\u0000', 'a<br>b'],
    ['\\*', '\\\\\\*'],
    ['x\ud83d', 'x'],
    ['$x$ ~~y~~ |z|', '\\$x\\$ \\~\\~y\\~\\~ \\|z\\|']
  ])('%j', (text, written) => expect(markdownText(text)).toBe(written));

  test('any text stays on its line, and taken back by the rules of Markdown it is the same', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string({ unit: fc.constantFrom(...'\\`*_[]<>#|~&$!-\n\r br'.split('')) })
        ),
        text => {
          const written = markdownText(text);
          expect(written).not.toMatch(/[\n\r]/);
          expect(written.isWellFormed()).toBe(true);
          // What is left of signs after escapes and our own breaks are taken out is none.
          expect(written.replace(/\\[\\`*_[\]<>#|~&$]|<br>/g, '')).not.toMatch(/[\\`*_[\]<>#|~&$]/);
          expect(written.replaceAll(/\\([\\`*_[\]<>#|~&$])|<br>/g, (_, sign) => sign ?? '\n')).toBe(readable(text));
        }
      )
    ));
});
