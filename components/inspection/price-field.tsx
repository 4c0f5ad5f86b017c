import { say } from '@/components/words/words';
import { parsePrice } from '@/lib/shortlist/amounts';
import type { Entry } from '@/lib/shortlist/entry';
import { edit } from './edit';
import { FigureField } from './figure-field';
import type { Save } from './save';
import { useTyped } from './use-typed';

interface Props {
  kind: 'image' | 'video';
  entry: Entry;
  save: Save;
}

/** What the creator asks for one note, in yuan, kept as it is typed. */
export function PriceField({ kind, entry, save }: Props) {
  const { creatorId, drafts, quotes } = entry;
  const draft = kind === 'image' ? drafts.imagePrice : drafts.videoPrice;
  const quote = quotes.find(one => one.kind === kind);
  const [text, type] = useTyped(draft ?? (quote ? String(quote.priceYuan) : ''), save, typed =>
    edit(creatorId, { field: `${kind}-price`, text: typed })
  );
  return (
    <FigureField
      id={kind === 'image' ? 'field-image-price' : 'field-video-price'}
      label={say(kind === 'image' ? 'field_image_price' : 'field_video_price')}
      unit={{ before: '¥' }}
      text={text}
      problem={parsePrice(text) === 'unclear' ? say('field_price_unclear', { text }) : undefined}
      onType={type}
    />
  );
}
