import type { Save } from '@/components/inspection/save';
import { say } from '@/components/words/words';
import { METERS } from '@/lib/shortlist/audience-texts';
import type { Entry } from '@/lib/shortlist/entry';
import { AgeFields } from './age-fields';
import { meterNames } from './audience-words';
import { DayField } from './day-field';
import { PickField } from './pick-field';
import { ProvinceFields } from './province-fields';
import { TextField } from './text-field';
import { ToldByField } from './told-by-field';
import { useAudienceForm } from './use-audience-form';

/** Who watches, in percent, as the creator's own dashboard or a tool shows it. Each figure counts as soon as it is one. */
export function AudienceForm({ entry, save }: { entry: Entry; save: Save }) {
  const { texts, write, problems } = useAudienceForm(entry, save);
  const single = (figure: 'femaleShare' | 'activeShare' | 'suspiciousShare') => ({
    isFigure: true,
    unit: { after: '%' },
    text: texts[figure] ?? '',
    problem: problems[figure] && say('field_share_unclear', { text: texts[figure] ?? '' }),
    onType: (text: string) => write({ [figure]: text })
  });
  return (
    <>
      <div className="grid in-2">
        <TextField id="field-female-share" label={say('field_female_share')} {...single('femaleShare')} />
        <TextField id="field-suspicious-share" label={say('known_suspicious_field')} {...single('suspiciousShare')} />
        <TextField label={say('known_active_field')} {...single('activeShare')} />
        <PickField
          label={say('known_meter')}
          choices={[
            { value: '', words: say('meter_unknown') },
            ...METERS.map(value => ({ value, words: say(meterNames[value]) }))
          ]}
          chosen={texts.meter ?? ''}
          onChoose={meter => write({ meter })}
        />
      </div>
      <AgeFields texts={texts} problem={problems.ages} write={write} />
      <ProvinceFields texts={texts} problem={problems.provinces} write={write} />
      <div className="grid in-2">
        <DayField label={say('known_given_on')} day={texts.on ?? ''} onChange={on => write({ on })} />
        <ToldByField
          text={texts.toldBy ?? ''}
          onType={toldBy => write({ toldBy })}
          example={say('known_told_by_audience')}
        />
      </div>
    </>
  );
}
