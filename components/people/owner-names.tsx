/** What fields for an owner name as their `list`. */
export const OWNERS_ID = 'campaign-owners';

/** Those who are named as owners already, as suggestions. */
export const OwnerNames = ({ owners }: { owners: readonly string[] }) => (
  <datalist id={OWNERS_ID}>
    {owners.map(owner => (
      <option key={owner} value={owner} />
    ))}
  </datalist>
);
