import { say } from '@/components/words/words';
import type { PublicationPlan } from '@/lib/shortlist/publication';

interface Props {
  id: string;
  kind: PublicationPlan['kind'];
  onChoose: (kind: PublicationPlan['kind']) => void;
}

/** Pictures, a video, or not decided yet. */
export const KindChoice = ({ id, kind, onChoose }: Props) => (
  <select
    id={id}
    className="inp"
    value={kind ?? ''}
    onChange={({ target: { value } }) => onChoose(value === 'image' || value === 'video' ? value : undefined)}
  >
    <option value="">{say('posts_kind_open')}</option>
    <option value="image">{say('price_image_note')}</option>
    <option value="video">{say('price_video_note')}</option>
  </select>
);
