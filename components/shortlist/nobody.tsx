import { TickedLoupe } from './ticked-loupe';

/** An empty view: one line what is missing, one what to do. */
export const Nobody = ({ title, how }: { title: string; how: string }) => (
  <div className="blank nobody">
    <TickedLoupe />
    <h2>{title}</h2>
    <p>{how}</p>
  </div>
);
