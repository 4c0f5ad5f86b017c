import { useState } from 'react';
import { FlagIcon } from '@/components/mark/flag-icon';
import { flagLook } from '@/components/mark/flag-look';
import { Icon } from '@/components/mark/icon';
import { nameOf } from '@/components/words/names';
import { say } from '@/components/words/words';
import type { Post } from '@/lib/evidence/post';
import type { FlagReport } from '@/lib/report/report';
import { CitedPosts } from './cited-posts';
import { Dot } from './dot';
import { FlagAbout } from './flag-about';
import { clearFigure, raisedSentence } from './flag-sentence';
import { Remedy } from './remedy';

interface Props {
  flag: FlagReport;
  posts: Post[];
  at: string;
  /** What a search for this creator starts with. */
  creator: string;
}

/**
 * One signal: its shape, its name, and in words why it stands, why it could not be checked, or the figure that cleared it. The name opens
 * what it is for and how to check it oneself.
 */
export function FlagRow({ flag, posts, at, creator }: Props) {
  const [isOpen, setOpen] = useState(false);
  const look = flagLook(flag);
  const quiet = flag.status === 'raised' ? '' : ' quiet';
  const name = nameOf('flag', flag.id);
  const about = `about-${flag.id}`;
  const more = say('flag_more', { name });
  return (
    <li className={`flag ${look}${quiet}`}>
      <FlagIcon look={look} />
      <button
        type="button"
        className={quiet ? 'nm' : 'nm mid'}
        aria-label={more}
        title={more}
        aria-expanded={isOpen}
        aria-controls={about}
        onClick={() => setOpen(!isOpen)}
      >
        {name}
        <Icon name="down" />
      </button>
      <span className="st">
        <State flag={flag} at={at} />
      </span>
      {flag.status === 'raised' && <Grounds flag={flag} posts={posts} at={at} />}
      {isOpen && <FlagAbout id={about} flag={flag.id} creator={creator} />}
    </li>
  );
}

function Grounds({
  flag,
  posts,
  at
}: Pick<Props, 'posts' | 'at'> & { flag: Extract<FlagReport, { status: 'raised' }> }) {
  const { post } = flag.because;
  return (
    <>
      <p className="why">{raisedSentence(flag, at)}</p>
      <CitedPosts cites={flag.cites} posts={posts} named={typeof post === 'string' ? post : undefined} />
    </>
  );
}

function State({ flag, at }: { flag: FlagReport; at: string }) {
  if (flag.status === 'raised') return nameOf('severity', flag.severity);
  if (flag.status === 'clear') {
    return (
      <>
        {clearFigure(flag, at)}
        <Dot />
        {nameOf('status', 'clear')}
      </>
    );
  }
  const [first] = flag.missing;
  return first ? <Remedy missing={first} /> : nameOf('status', 'unknown');
}
