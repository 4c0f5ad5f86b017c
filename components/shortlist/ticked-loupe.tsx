const TICKS =
  'M13.1 24.5 7.5 22.4M14.9 20.9 9.8 17.8M17.3 17.8 13 13.6M20.4 15.2 17 10.3M23.9 13.4 21.6 7.8M27.7 12.3 26.7 6.4M31.7 12 31.9 6M35.6 12.6 37 6.7M39.3 13.9 42 8.5M42.7 16 46.4 11.3M45.6 18.8 50.2 14.9M47.8 22.1 53.1 19.3M49.3 25.8 55 24.1M50 29.7 55.9 29.3';

/** The loupe with nothing measured yet. */
export const TickedLoupe = () => (
  <svg className="pic" width="72" height="72" viewBox="0 0 72 72" fill="none" aria-hidden="true">
    <circle cx="31" cy="31" r="22" stroke="var(--mark-lost)" strokeWidth="6" />
    <path d={TICKS} stroke="var(--mark-tick)" strokeWidth="1.6" />
    <path d="m48 48 14 14" stroke="var(--line-strong)" strokeWidth="7" strokeLinecap="round" />
  </svg>
);
