import { useState } from 'react';
import type { ByHand } from '@/lib/campaign/narrow';
import type { TypedWishes } from './typed-wishes';

/** What the user set for one list, beside what its brief says: the settings by brief, and whom they hold in or out. */
interface Kept {
  typed: Record<string, Partial<TypedWishes>>;
  hands: Record<string, 'in' | 'out'>;
}

const NONE: Kept = { typed: {}, hands: {} };

/** The settings of one list's narrowing under one brief, kept on this machine so that a reload shows what stood there. */
export function useKeptWishes(listId: string, briefId: string | undefined) {
  const key = `narrow-${listId}`;
  const brief = briefId ?? 'none';
  const [kept, setKept] = useState(() => read(key));
  const keep = (news: Kept) => {
    setKept(news);
    localStorage.setItem(key, JSON.stringify(news));
  };
  const changed = kept.typed[brief] ?? {};
  return {
    changed,
    byHand: new Map(Object.entries(kept.hands)) satisfies ByHand,
    change: (news: Partial<TypedWishes>) =>
      keep({ ...kept, typed: { ...kept.typed, [brief]: { ...changed, ...news } } }),
    hold: (creatorId: string, hand: 'in' | 'out' | undefined) => {
      const { [creatorId]: _before, ...others } = kept.hands;
      keep({ ...kept, hands: hand === undefined ? others : { ...others, [creatorId]: hand } });
    }
  };
}

function read(key: string): Kept {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    if (!isRecord(kept) || !isRecord(kept.typed) || !isRecord(kept.hands)) return NONE;
    return {
      typed: Object.fromEntries(
        Object.entries(kept.typed).flatMap(([brief, typed]) => (isRecord(typed) ? [[brief, wishesIn(typed)]] : []))
      ),
      hands: Object.fromEntries(
        Object.entries(kept.hands).flatMap(([id, hand]) => (hand === 'in' || hand === 'out' ? [[id, hand]] : []))
      )
    };
  } catch (error) {
    console.error('The settings of a narrowing could not be read', error);
    return NONE;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const wishesIn = ({
  keep,
  budget,
  minimum,
  provisional,
  onlyTiers
}: Record<string, unknown>): Partial<TypedWishes> => ({
  ...(typeof keep === 'string' && { keep }),
  ...(typeof budget === 'string' && { budget }),
  ...(typeof minimum === 'string' && { minimum }),
  ...(typeof provisional === 'boolean' && { provisional }),
  ...(typeof onlyTiers === 'boolean' && { onlyTiers })
});
