import { vi } from 'vitest';
import { browser } from 'wxt/browser';

type Change = { origins?: string[] };

/** A browser whose user answers as told: which origins are allowed, and how a request or a removal ends. */
export interface PermissionsUser {
  allowed: Set<string>;
  answer: 'allow' | 'refuse' | 'fail' | 'none';
  /** What was asked, in order; the browser asks only within a click. */
  asked: string[];
  /** The user changes it on the browser's own pages. */
  change: (origin: string, isAllowed: boolean) => void;
}

/** The browser's permissions, which the test browser lacks, as far as the settings use them. */
export function browserPermissions(): PermissionsUser {
  const heard = { added: new Set<(change: Change) => void>(), removed: new Set<(change: Change) => void>() };
  const user: PermissionsUser = {
    allowed: new Set(),
    answer: 'allow',
    asked: [],
    change(origin, isAllowed) {
      if (isAllowed) user.allowed.add(origin);
      else user.allowed.delete(origin);
      for (const hear of isAllowed ? heard.added : heard.removed) hear({ origins: [origin] });
    }
  };
  const decide = async (what: string, { origins = [] }: Change, isAllowed: boolean): Promise<boolean> => {
    user.asked.push(`${what} ${origins.join()}`);
    if (user.answer === 'fail') throw new Error('This must be called within a user gesture');
    if (user.answer === 'none') return new Promise(() => undefined);
    if (user.answer === 'refuse') return false;
    for (const origin of origins) user.change(origin, isAllowed);
    return true;
  };
  vi.spyOn(browser.permissions, 'contains').mockImplementation(async ({ origins = [] }: Change) =>
    origins.every(origin => user.allowed.has(origin))
  );
  vi.spyOn(browser.permissions, 'request').mockImplementation((wanted: Change) => decide('request', wanted, true));
  vi.spyOn(browser.permissions, 'remove').mockImplementation((wanted: Change) => decide('remove', wanted, false));
  for (const [event, hearing] of [
    [browser.permissions.onAdded, heard.added],
    [browser.permissions.onRemoved, heard.removed]
  ] as const) {
    vi.spyOn(event, 'addListener').mockImplementation(hear => void hearing.add(hear));
    vi.spyOn(event, 'removeListener').mockImplementation(hear => void hearing.delete(hear));
  }
  return user;
}
