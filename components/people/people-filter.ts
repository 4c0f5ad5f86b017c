import type { Person } from './people';

/** Who is shown: of one owner, of none (''), of all (undefined); and whether only those who are late. */
export interface PeopleFilter {
  owner: string | undefined;
  onlyLate: boolean;
}

export const EVERYBODY: PeopleFilter = { owner: undefined, onlyLate: false };

export const passing = (people: readonly Person[], { owner, onlyLate }: PeopleFilter): Person[] =>
  people.filter(
    person =>
      (owner === undefined || (person.owner?.trim() ?? '') === owner) && (!onlyLate || person.late !== undefined)
  );
