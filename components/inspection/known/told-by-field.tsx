import { say } from '@/components/words/words';
import { TextField } from './text-field';

interface Props {
  text: string;
  onType: (text: string) => void;
  example: string;
}

/** From whom the user has it, in the user's words. */
export const ToldByField = ({ text, onType, example }: Props) => (
  <TextField label={say('known_told_by')} text={text} onType={onType} example={example} />
);
