import type { NoteDetail, PageState } from './live-state';

type Row = Record<string, unknown>;

export interface PageAnswer {
  title: string;
  main: string;
  state: PageState;
}
export interface CardsAnswer {
  cards: string[];
  rows: Row[];
  hasMore: boolean;
  end: string;
}
export interface NoteAnswer {
  kind: string;
  loading: string;
  contents: string;
  detail: NoteDetail;
}
export interface CommentsAnswer {
  html: string;
  rows: Row[];
  replies: Record<string, string>;
  hasMore: boolean;
  end: string;
}

interface Answers {
  page: PageAnswer;
  posted: CardsAnswer;
  feed: CardsAnswer;
  search: CardsAnswer;
  board: CardsAnswer;
  note: NoteAnswer;
  comments: CommentsAnswer;
}

/** Asks the site's own server; undefined where it has nothing. */
export async function ask<K extends keyof Answers>(
  what: K,
  query: Record<string, string | number>
): Promise<Answers[K] | undefined> {
  const search = new URLSearchParams(Object.entries(query).map(([key, value]) => [key, String(value)]));
  const response = await fetch(`/practice/data/${what}?${search}`);
  return response.ok ? await response.json() : undefined;
}

export const wait = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));

/** The elements that a piece of the site's own HTML stands for. */
export function elements(markup: string): HTMLElement[] {
  const template = document.createElement('template');
  template.innerHTML = markup;
  return [...template.content.children].filter(child => child instanceof HTMLElement);
}
