/** Where facts were first seen. `of` names whose they would be: a creator, or a creator and a choice of toggles. */
export interface FirstSeen {
  /** Whose the facts are; undefined for facts that were never seen. */
  ownerOf(facts: string): string | undefined;
  /** Whether the facts were first seen there, as they are where they were never seen. */
  isOf(facts: string, of: string): boolean;
}

const MOST = 1_000;

/**
 * Remembers where facts were first seen. The address and the toggles of a page change before its figures do, so figures that were
 * already there under another creator or another choice are the old ones.
 */
export function createFirstSeen(): FirstSeen {
  const owners = new Map<string, string>();
  return {
    ownerOf: facts => owners.get(facts),
    isOf: (facts, of) => {
      const owner = owners.get(facts);
      if (owner !== undefined) return owner === of;
      const [oldest] = owners.keys();
      if (owners.size >= MOST && oldest !== undefined) owners.delete(oldest);
      owners.set(facts, of);
      return true;
    }
  };
}
