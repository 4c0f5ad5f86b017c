import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, test } from 'vitest';
import { judge } from '@/lib/report/judge';
import { example, exampleNow } from '@/tests/report/example';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'judge-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const written = (name: string, content: unknown): string => {
  const file = join(folder, name);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
};

const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'tests/tools/judge.ts', ...args], {
    encoding: 'utf8'
  });
  return { status, stdout, stderr };
};

it('prints the report and nothing else', () => {
  const brief = { name: 'cream', audience: { femaleShare: [0.5, 0.7] as [number, number] } };
  const now = new Date(exampleNow).toISOString();
  const { status, stdout, stderr } = run(written('d.json', example), '--brief', written('b.json', brief), '--now', now);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(judge({ dossier: example, brief, now: exampleNow }))));
});

const bad = [
  [
    'a wrong type, with its path',
    { ...example, posts: [{ id: example.id, likes: { value: '3' } }] },
    /posts\[0\]\.likes\.value: /
  ],
  [
    'an unknown key, with its path',
    { ...example, posts: [{ id: example.id, lieks: 3 }] },
    /posts\[0\]\.lieks: no such field/
  ],
  ['a missing field', { id: example.id }, /firstSeenAt: /],
  ['broken JSON', '{ "id": ', /bad\.json: .*JSON/]
] as const;

test.each(bad)('refuses %s on one line', (_, content, line) => {
  const { status, stdout, stderr } = run(written('bad.json', content));
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(line);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
});

test.each([
  ['a file that is not there', ['nowhere.json'], /nowhere\.json/],
  ['no file', [], /usage/],
  ['a time that is none', ['tests/report/example.ts', '--now', 'soon'], /example\.ts|--now/]
])('refuses %s', (_, args, line) => {
  const { status, stderr } = run(...args);
  expect(status).toBe(2);
  expect(stderr).toMatch(line);
});
