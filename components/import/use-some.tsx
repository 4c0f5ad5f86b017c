import { useState } from 'react';
import { whole } from '@/components/words/figures';
import { say } from '@/components/words/words';

/** So many lines of a part stand there at first, and with each press of the button come as many again. */
const FIRST = 50;
const MORE = 200;

/** The first lines of many, and the button that brings the next. */
export function useSome<Line>(lines: readonly Line[]) {
  const [count, setCount] = useState(FIRST);
  const left = lines.length - count;
  const more =
    left > 0 ? (
      <button type="button" className="btn s" onClick={() => setCount(count + MORE)}>
        {say('import_more', { count: whole(Math.min(left, MORE)), left: whole(left) })}
      </button>
    ) : null;
  return { some: lines.slice(0, count), more };
}
