import type { ReactNode } from 'react';

interface Props {
  title: string;
  /** What the matter is about, as an address; stands beside the title. */
  about?: string;
  children: ReactNode;
}

/** One matter of the settings. */
export const SettingsSection = ({ title, about, children }: Props) => (
  <section className="matter">
    <h2>
      {title}
      {about && <span className="end">{about}</span>}
    </h2>
    {children}
  </section>
);
