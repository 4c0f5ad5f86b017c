import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { z } from 'zod';
import { briefSchema } from '@/lib/evidence/brief';
import { dossierSchema } from '@/lib/evidence/dossier';
import { instantSchema } from '@/lib/evidence/reading';
import { judge } from '@/lib/report/judge';

const USAGE = 'usage: judge DOSSIER.json [--brief BRIEF.json] [--now ISO]';

/** Input that cannot be judged; its message is the one line that the user reads. */
class Refused extends Error {}

function report(args: string[]) {
  const { file, brief, now } = readArguments(args);
  return judge({
    dossier: readJson(file, dossierSchema),
    ...(brief !== undefined && { brief: readJson(brief, briefSchema) }),
    now: now === undefined ? Date.now() : Date.parse(accept('--now', now, instantSchema))
  });
}

function readArguments(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { brief: { type: 'string' }, now: { type: 'string' } }
    });
    const [file, ...rest] = positionals;
    if (file === undefined || rest.length > 0) throw new Refused(USAGE);
    return { file, ...values };
  } catch (error) {
    throw new Refused(error instanceof Error ? oneLine(error.message) : USAGE);
  }
}

function readJson<Schema extends z.ZodType>(file: string, schema: Schema): z.infer<Schema> {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Refused(`${file}: ${oneLine(error instanceof Error ? error.message : String(error))}`);
  }
  return accept(file, content, schema);
}

/** The value as the schema has it, or one line that names the first field that breaks it. */
function accept<Schema extends z.ZodType>(name: string, value: unknown, schema: Schema): z.infer<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Refused(oneLine(`${name}: ${issue ? describe(issue) : result.error.message}`));
}

function describe(issue: z.core.$ZodIssue): string {
  if (issue.code !== 'unrecognized_keys') return `${pathOf(issue.path)}${issue.message}`;
  const keys = issue.keys.map(key => pathText([...issue.path, key]));
  return `${keys.join(', ')}: no such field`;
}

const pathOf = (path: readonly PropertyKey[]): string => (path.length === 0 ? '' : `${pathText(path)}: `);

const pathText = (path: readonly PropertyKey[]): string =>
  path.map((key, place) => (typeof key === 'number' ? `[${key}]` : `${place === 0 ? '' : '.'}${String(key)}`)).join('');

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');

try {
  process.stdout.write(`${JSON.stringify(report(process.argv.slice(2)), null, 2)}\n`);
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
