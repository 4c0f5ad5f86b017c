/** Cards in columns, of which only those near the window are in the document. */
export interface Masonry {
  add(cards: HTMLElement[]): void;
  refresh(): void;
  stop(): void;
}

interface Placed {
  card: HTMLElement;
  top: number;
  bottom: number;
}

const ROW = 380;
const FOOTER = { titled: 96, untitled: 58 };
const TALLEST = 4 / 3;

function columns(): { count: number; gap: number; rowGap: number } {
  if (innerWidth >= 1424) return { count: 5, gap: 32, rowGap: 16 };
  if (innerWidth >= 1192) return { count: 4, gap: 24, rowGap: 12 };
  return { count: innerWidth >= 696 ? 3 : 2, gap: 16, rowGap: 12 };
}

function place(cards: readonly HTMLElement[], container: HTMLElement): Placed[] {
  const { count, gap, rowGap } = columns();
  const width = (container.clientWidth - gap * (count - 1)) / count;
  const heights = new Array<number>(count).fill(0);
  const placed = cards.map(card => {
    const top = Math.min(...heights);
    const column = heights.indexOf(top);
    const cover = width * Math.min(TALLEST, Number(card.dataset.height) / Number(card.dataset.width));
    const footer = card.querySelector('.title') === null ? FOOTER.untitled : FOOTER.titled;
    card.style.width = `${width}px`;
    card.style.transform = `translate(${column * (width + gap)}px, ${top}px)`;
    card.querySelector<HTMLElement>('.cover')?.style.setProperty('height', `${cover}px`);
    const bottom = top + cover + footer;
    heights[column] = bottom + rowGap;
    return { card, top, bottom };
  });
  container.style.height = `${Math.max(...heights)}px`;
  return placed;
}

/** Starts with the cards that stand in `container`; calls `nearEnd` whenever the window comes close to the last of them. */
export function masonry(container: HTMLElement, bufferRows: number, nearEnd: () => void): Masonry {
  const cards = [...container.querySelectorAll<HTMLElement>(':scope > section')];
  let placed: Placed[] = [];
  let asked = 0;

  function sync() {
    asked = 0;
    if (container.closest('.inactive') !== null) return;
    const above = -container.getBoundingClientRect().top;
    const from = above - bufferRows * ROW;
    const to = above + innerHeight + bufferRows * ROW;
    for (const { card, top, bottom } of placed) {
      const near = bottom > from && top < to;
      if (near && !card.isConnected) container.append(card);
      if (!near && card.isConnected) card.remove();
    }
    if (above + innerHeight > container.clientHeight - ROW) nearEnd();
  }
  const onScroll = () => {
    if (asked === 0) asked = requestAnimationFrame(sync);
  };
  function refresh() {
    placed = place(cards, container);
    sync();
  }
  addEventListener('scroll', onScroll, { passive: true });
  addEventListener('resize', refresh);
  refresh();
  return {
    add(more) {
      cards.push(...more);
      refresh();
    },
    refresh,
    stop() {
      removeEventListener('scroll', onScroll);
      removeEventListener('resize', refresh);
      cancelAnimationFrame(asked);
    }
  };
}
