import type { ReactNode } from 'react';
import { FlagIcon } from '@/components/mark/flag-icon';
import { Icon, type IconName } from '@/components/mark/icon';

interface Props {
  tone: 'neutral' | 'warn' | 'critical';
  title: string;
  /** Of a neutral one; the others have the shape of their signal. */
  icon?: IconName;
  children: ReactNode;
}

/** Something that went wrong or is not whole: what, what is safe, what to do now. */
export function Notice({ tone, title, icon = 'lock', children }: Props) {
  return (
    <div className={tone === 'neutral' ? 'notice' : `notice ${tone}`} role={tone === 'warn' ? 'status' : undefined}>
      {tone === 'neutral' ? <Icon name={icon} /> : <FlagIcon look={tone} />}
      <p>
        <b>{title}</b>
        <br />
        {children}
      </p>
    </div>
  );
}
