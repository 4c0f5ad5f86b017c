import {
  type CSSProperties,
  type KeyboardEvent,
  memo,
  type PointerEvent,
  type ReactNode,
  useRef,
  useState
} from 'react';
import { nearest, type Place } from './nearest';

/** What a picture is made of: a place, a name that says all of it, and the note that it leads to, if any. */
export interface Mark extends Place {
  key: string;
  name: string;
  href?: string;
}

interface Props<Shown extends Mark> {
  /** Sums the picture up. */
  name: string;
  width: number;
  height: number;
  /** In the order of time. */
  marks: readonly Shown[];
  /** The same function each time: marks are drawn again only where they change. */
  draw: (mark: Shown) => ReactNode;
  tip: (mark: Shown) => ReactNode;
  /** What lies under the marks. */
  children: ReactNode;
}

const moves: Record<string, (place: number, last: number) => number> = {
  ArrowLeft: place => place - 1,
  ArrowUp: place => place - 1,
  ArrowRight: place => place + 1,
  ArrowDown: place => place + 1,
  Home: () => 0,
  End: (_, last) => last
};

/** A drawing whose marks are one stop of the tab key, from the newest on; arrow keys go through them, and a tip says what each is. */
export function Picture<Shown extends Mark>({ name, width, height, marks, draw, tip, children }: Props<Shown>) {
  const group = useRef<SVGGElement>(null);
  const [focused, setFocused] = useState<string>();
  const [shown, show] = useState<string>();
  const last = marks.length - 1;
  const stop = marks.some(({ key }) => key === focused) ? focused : marks[last]?.key;
  const told = marks.find(({ key }) => key === shown);

  const point = ({ currentTarget, clientX, clientY }: PointerEvent) => {
    const box = currentTarget.getBoundingClientRect();
    show(nearest(marks, { x: clientX - box.left, y: clientY - box.top })?.key);
  };
  const move = (event: KeyboardEvent) => {
    const next = moves[event.key]?.(
      marks.findIndex(({ key }) => key === stop),
      last
    );
    if (next === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const target = group.current?.children[next];
    if (target instanceof SVGElement) target.focus();
  };
  const focus = (target: Element) => {
    const place = [...(group.current?.children ?? [])].indexOf(target);
    setFocused(marks[place]?.key);
    show(marks[place]?.key);
  };
  const size = { viewBox: `0 0 ${width} ${height}`, width, height };

  return (
    <figure
      className="chart-box"
      aria-label={name}
      onPointerMove={point}
      onPointerLeave={() => show(undefined)}
      onKeyDown={move}
      onFocus={event => focus(event.target)}
      onBlur={() => show(undefined)}
    >
      <svg className="chart" {...size} aria-hidden="true">
        {children}
      </svg>
      <svg className="chart over" {...size} role="presentation">
        <g ref={group}>
          {marks.map(mark => (
            <OneMark key={mark.key} mark={mark} draw={draw} isStop={mark.key === stop} isShown={mark === told} />
          ))}
        </g>
      </svg>
      {told && (
        <div className={told.y < height / 2 ? 'tip below' : 'tip'} style={tipPlace(told, width)} aria-hidden="true">
          {tip(told)}
        </div>
      )}
    </figure>
  );
}

interface OneProps<Shown extends Mark> {
  mark: Shown;
  draw: (mark: Shown) => ReactNode;
  isStop: boolean;
  isShown: boolean;
}

/** One mark. The pointer meets only the one that it is nearest to, with room around it. */
function MarkOf<Shown extends Mark>({ mark, draw, isStop, isShown }: OneProps<Shown>) {
  const { x, y, name, href } = mark;
  const drawing = (
    <>
      {draw(mark)}
      {isShown && <circle className="ring" cx={x} cy={y} r={9} />}
    </>
  );
  const tabIndex = isStop ? 0 : -1;
  const className = isShown ? 'mk on' : 'mk';
  if (href === undefined) {
    return (
      // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: arrow keys lead to it for its name; there is nothing to press
      <g className={className} role="img" tabIndex={tabIndex} aria-label={name}>
        {drawing}
      </g>
    );
  }
  return (
    <a className={className} href={href} target="_blank" rel="noreferrer" tabIndex={tabIndex} aria-label={name}>
      {drawing}
    </a>
  );
}

/** React's `memo` forgets type parameters. */
const OneMark = memo(MarkOf) as typeof MarkOf;

interface TipStyle extends CSSProperties {
  '--x': string;
  '--y': string;
  '--w': string;
}

const tipPlace = ({ x, y }: Place, width: number): TipStyle => ({
  '--x': `${x}px`,
  '--y': `${y}px`,
  '--w': `${width}px`
});
