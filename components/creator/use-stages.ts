import { useEffect, useState } from 'react';

/** How many of `all` parts may stand on the screen: one more after each frame, so that none keeps those above it waiting. */
export function useStages(all: number): number {
  const [stage, setStage] = useState(1);
  useEffect(() => {
    if (stage >= all) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setStage(stage + 1));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [stage, all]);
  return stage;
}
