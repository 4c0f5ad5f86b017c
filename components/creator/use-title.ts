import { useEffect } from 'react';

/** Names the tab after what it shows, and gives the workspace its name back. */
export function useTitle(title: string): void {
  useEffect(() => {
    const before = document.title;
    document.title = title;
    return () => {
      document.title = before;
    };
  }, [title]);
}
