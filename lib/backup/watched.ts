/** Long work that can be watched and called off; progress is told in rows. */
export interface Watched {
  signal?: AbortSignal;
  onProgress?: (progress: { done: number; total: number }) => void;
  /** Waited for between two stretches of work: lets the page do what waits. */
  breathe?: () => Promise<void>;
}
