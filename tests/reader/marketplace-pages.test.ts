import { readdirSync, readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { describe, expect, it, vi } from 'vitest';
import { observationSchema } from '@/lib/evidence/observation';
import { observeMarketplace } from '@/lib/reader/marketplace/observe-marketplace';
import { readMarketplace } from '@/lib/reader/marketplace/read-marketplace';
import { CREATOR } from './page-html';
import { NOW } from './reading';

/** Whole pages, by hand, in what is known of the page's shape and words: what a reading of each has to give stands beside it. */
const FOLDER = new URL('./marketplace-pages/', import.meta.url);
const cases = readdirSync(FOLDER);
const fileOf = (name: string, file: string) => readFileSync(new URL(`${name}/${file}`, FOLDER), 'utf8');

/** The pages are files, which are not read inside a browser's environment. */
const browser = new Window();
vi.stubGlobal('document', browser.document);
const shown = (html: string): Document => {
  document.documentElement.innerHTML = html.replace(/^<!doctype html>\s*<html[^>]*>|<\/html>\s*$/g, '');
  return document;
};

describe.each(cases)('%s', name => {
  it('is read as recorded', () => {
    const read = readMarketplace(shown(fileOf(name, 'page.html')), NOW);
    if (!('header' in read)) throw new Error('The page gave nothing');
    const observation = observeMarketplace(read, CREATOR, NOW);
    expect(JSON.stringify(observation)).not.toContain('SECRET');
    expect(observationSchema.parse(observation)).toEqual(JSON.parse(fileOf(name, 'expected.json')));
  });

  it('is left as it was', () => {
    const page = shown(fileOf(name, 'page.html'));
    const before = page.documentElement.outerHTML;
    readMarketplace(page, NOW);
    expect(page.documentElement.outerHTML).toBe(before);
  });
});

it('has pages', () => expect(cases.toSorted()).toEqual(['costs', 'one-note', 'overview']));
