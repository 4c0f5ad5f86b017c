import { FlagIcon } from '@/components/mark/flag-icon';
import { flagLook } from '@/components/mark/flag-look';
import { nameOf } from '@/components/words/names';
import type { Post } from '@/lib/evidence/post';
import type { FlagReport } from '@/lib/report/report';
import { CitedPosts } from './cited-posts';
import { Dot } from './dot';
import { clearFigure, raisedSentence } from './flag-sentence';
import { Remedy } from './remedy';

interface Props {
  flag: FlagReport;
  posts: Post[];
  at: string;
}

/** One signal: its shape, its name, and in words why it stands, why it could not be checked, or the figure that cleared it. */
export function FlagRow({ flag, posts, at }: Props) {
  const look = flagLook(flag);
  const quiet = flag.status === 'raised' ? '' : ' quiet';
  return (
    <li className={`flag ${look}${quiet}`}>
      <FlagIcon look={look} />
      <span className={quiet ? 'nm' : 'nm mid'}>{nameOf('flag', flag.id)}</span>
      <span className="st">
        <State flag={flag} at={at} />
      </span>
      {flag.status === 'raised' && (
        <>
          <p className="why">{raisedSentence(flag, at)}</p>
          <CitedPosts cites={flag.cites} posts={posts} />
        </>
      )}
    </li>
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
  if (flag.later) return nameOf('remedy', 'later-version');
  return first ? <Remedy missing={first} /> : nameOf('status', 'unknown');
}
