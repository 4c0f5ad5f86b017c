import { Icon } from '@/components/mark/icon';
import { whole } from '@/components/words/figures';
import { say, sayCount } from '@/components/words/words';
import { feedName } from './feed-name';
import { carries, type Mark, marks, markWord } from './marks';
import type { Here } from './use-here';

interface Props {
  here: Here;
  mark: Mark;
  onMark: (mark: Mark) => void;
}

/** What page it is, how many were seen on it, and chips to see some of them. */
export function HereHead({ here: { creators, known, of }, mark, onMark }: Props) {
  const count = (one: Mark) => creators.filter(({ creatorId }) => carries(one, known.get(creatorId))).length;
  const name = of === undefined ? say(creators.length > 0 ? 'panel_one_page' : 'panel_here') : feedName(of);
  return (
    <>
      <div className="ctx">
        <h1 className="cut" title={name}>
          <Icon name={of === undefined ? 'page' : of.startsWith('/search') ? 'find' : 'grid'} />
          <span className="cut">{name}</span>
        </h1>
        {of !== undefined && (
          <span className="s12 qq num">
            {sayCount('panel_seen', creators.length, { count: whole(creators.length) })}
          </span>
        )}
      </div>
      {creators.length > 1 && (
        <fieldset className="fbar">
          <legend className="sr">{say('panel_show_which')}</legend>
          {marks.map(one => (
            <button key={one} type="button" className="fch" aria-pressed={one === mark} onClick={() => onMark(one)}>
              {say(markWord[one])}
              <span className="num">{whole(count(one))}</span>
            </button>
          ))}
        </fieldset>
      )}
    </>
  );
}
