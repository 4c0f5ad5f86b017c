import { say } from '@/components/words/words';
import { evidenceSentence, type Scored } from './evidence-sentence';

/** What a criterion's points rest on: the figures in words, and the words on the page that they were read from. */
export function Evidence({ criterion }: { criterion: Scored }) {
  const sentence = evidenceSentence(criterion);
  const quotes = [...new Set(criterion.cites.flatMap(cite => cite.quotes ?? []))];
  return (
    <p className="ev">
      {sentence}
      {quotes.length > 0 && (
        <>
          {sentence !== '' && say('sentence_separator')}
          {say('evidence_read_from')}
          {quotes.map(quote => (
            <span key={quote} className="read" lang="zh-CN">
              {quote}
            </span>
          ))}
        </>
      )}
    </p>
  );
}
