import { say } from '@/components/words/words';
import { provinceFields, provinceRows } from '@/lib/shortlist/audience-texts';
import type { Texts } from '@/lib/shortlist/entry';
import { ShareGroup } from './share-group';
import { ShareInput } from './share-input';

interface Props {
  texts: Texts;
  problem: 'unclear' | 'beyond-all' | undefined;
  write: (changed: Texts) => void;
}

/** As many as there are provinces. */
const MOST = 34;

/** Shares by province, one row each; the last row is there to go on with. */
export function ProvinceFields({ texts, problem, write }: Props) {
  const begun = provinceRows(texts);
  const rows = Math.min(MOST, begun + 1);
  return (
    <ShareGroup legend={say('known_provinces')} problem={problem}>
      <div className="grid provinces">
        {Array.from({ length: rows }, (_, row) => {
          const { name, share } = provinceFields(row);
          const label = say('known_province', { n: row + 1 });
          const both = { [name]: texts[name] ?? '', [share]: texts[share] ?? '' };
          return (
            // A row is its place; it has nothing else to be told by.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <span key={row} className="pair">
              <span className="input">
                <input
                  aria-label={label}
                  placeholder={row === 0 ? say('known_province_example') : undefined}
                  autoComplete="off"
                  spellCheck={false}
                  maxLength={50}
                  value={texts[name] ?? ''}
                  onChange={event => write({ ...both, [name]: event.target.value })}
                />
              </span>
              <ShareInput
                name={say('known_province_share', { n: row + 1 })}
                text={texts[share] ?? ''}
                onType={text => write({ ...both, [share]: text })}
              />
            </span>
          );
        })}
      </div>
    </ShareGroup>
  );
}
