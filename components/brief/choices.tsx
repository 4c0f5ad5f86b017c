import { FieldGroup } from './field';

interface Props<Id extends string> {
  id: string;
  label: string;
  hint: string;
  offered: readonly { id: Id; name: string }[];
  chosen: readonly Id[];
  /** In the order offered. */
  onChange: (chosen: Id[]) => void;
}

/** Any of several, each with a box of its own. */
export const Choices = <Id extends string>({ id, label, hint, offered, chosen, onChange }: Props<Id>) => (
  <FieldGroup id={id} label={label} hint={hint}>
    <div className="boxes">
      {offered.map(one => (
        <label key={one.id}>
          <input
            type="checkbox"
            checked={chosen.includes(one.id)}
            onChange={({ target: { checked } }) =>
              onChange(
                offered.map(other => other.id).filter(other => (other === one.id ? checked : chosen.includes(other)))
              )
            }
          />
          <span className="num">{one.name}</span>
        </label>
      ))}
    </div>
  </FieldGroup>
);
