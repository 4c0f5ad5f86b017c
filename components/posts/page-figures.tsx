import { postAddress } from '@/components/inspection/post-address';
import { say } from '@/components/words/words';
import { latest } from '@/lib/campaign/measured-windows';
import { PostCurve } from './post-curve';
import type { PostRow } from './post-rows';
import { readingWords, windowSentence } from './post-words';
import { windowName, windowOrder } from './window-names';

/** What the note's page showed in each window, or what is missing and when it can be read; and all readings as a curve. */
export function PageFigures({ row }: { row: PostRow }) {
  const { post, windows, measurements, out, name } = row;
  const last = latest(measurements);
  return (
    <section className="page-figures" aria-label={say('posts_figures')}>
      <h3>{say('posts_figures')}</h3>
      {post.postId === undefined && <p className="q">{say('posts_before_link')}</p>}
      <dl>
        {windows &&
          windowOrder.map(window => {
            const state = windows[window];
            const words = windowSentence(window, state);
            return (
              <div key={window} className={state.state}>
                <dt>{windowName(window)}</dt>
                <dd>
                  {state.state === 'open' && post.postId !== undefined ? (
                    <a
                      href={postAddress(post.postId)}
                      target="_blank"
                      rel="noreferrer"
                      aria-label={say('posts_action_of', { action: words, what: say('posts_open_note', { name }) })}
                    >
                      {words}
                    </a>
                  ) : (
                    words
                  )}
                </dd>
              </div>
            );
          })}
        {last && (
          <div>
            <dt>{say('posts_column_latest')}</dt>
            <dd>{readingWords(last)}</dd>
          </div>
        )}
      </dl>
      {out && 'at' in out && <PostCurve measurements={measurements} outAt={out.at} />}
    </section>
  );
}
