import { say } from '@/components/words/words';

const ROWS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

/** The table's own layout before its rows are read: grey bars, no spinner. */
export const LoadingRows = () => (
  <div className="tw loading" role="status" aria-label={say('table_loading')}>
    {ROWS.map(row => (
      <div key={row} className="row">
        <span className="skel dot" />
        <span className="skel name" />
        <span className="skel bar" />
        <span className="skel rest" />
      </div>
    ))}
  </div>
);
