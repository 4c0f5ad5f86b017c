import { readdirSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';

const folder = new URL('./page/', import.meta.url);

function served(name: string): [string, { contentType: string; body: string }] {
  const text = readFileSync(new URL(name, folder), 'utf8');
  return name.endsWith('.css')
    ? [`/practice/${name}`, { contentType: 'text/css', body: text }]
    : [`/practice/${name.replace(/\.ts$/, '')}`, { contentType: 'text/javascript', body: stripTypeScriptTypes(text) }];
}

const files = new Map(readdirSync(folder).map(served));

/** The site's own script modules and styles, by the path they are served at; types are stripped by Node. */
export const appFile = (path: string) => files.get(path);
