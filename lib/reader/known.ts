/** `Facts` without the keys that may be undefined where they are. */
export type Known<Facts> = {
  [Name in keyof Facts as undefined extends Facts[Name] ? never : Name]: Facts[Name];
} & {
  [Name in keyof Facts as undefined extends Facts[Name] ? Name : never]?: Exclude<Facts[Name], undefined>;
};

/** The facts that are known: a key that would hold undefined is left out. */
export function known<Facts extends object>(facts: Facts): Known<Facts> {
  const entries = Object.entries(facts).filter(([, value]) => value !== undefined);
  // Object.entries loses the types of the values that stay.
  return Object.fromEntries(entries) as Known<Facts>;
}
