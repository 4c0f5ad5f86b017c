import { useState } from 'react';
import { say } from '@/components/words/words';

/** What people on the site write about a scandal: a failure, a warning to others, a copy, an apology. */
const WORDS = ['翻车', '避雷', '抄袭', '道歉'];

/** Searches for a creator's past, to be copied and tried by the user: nothing is opened or searched from here. */
export function SearchWords({ name }: { name: string }) {
  const [said, setSaid] = useState('');
  const copy = async (words: string) => {
    try {
      await navigator.clipboard.writeText(words);
      setSaid(say('known_search_copied', { words }));
    } catch (error) {
      console.error('The words could not be copied', error);
      setSaid(say('drift_copy_failed'));
    }
  };
  return (
    <div className="search">
      <p className="hint">{say('known_search')}</p>
      <p className="tries">
        {WORDS.map(word => {
          const words = `${name.slice(0, 40)} ${word}`;
          return (
            <button
              key={word}
              type="button"
              className="btn s"
              lang="zh-CN"
              aria-label={say('known_search_copy', { words })}
              onClick={() => void copy(words)}
            >
              {word}
            </button>
          );
        })}
      </p>
      <p className="hint" role="status">
        {said}
      </p>
    </div>
  );
}
