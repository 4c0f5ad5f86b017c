import { idTime } from '@/lib/evidence/id-time';
import { ask } from './ask';
import { asRead, basisOf } from './header';
import type { Outcome, Subject } from './measure';
import { lacking } from './missing';
import { DAY, datedPosts } from './posts';

const YEAR = 365.25 * DAY;

/** Years since the first note, known once the whole list was seen. */
export function yearsPosting(subject: Subject): Outcome {
  const first = ask(subject, datedPosts).at(-1);
  if (subject.dossier.listing?.complete !== true || first === undefined) return lacking('scroll-to-end');
  return { ...asRead((subject.now - first.time) / YEAR, 'page'), posts: [first.post.id] };
}

/** Years of posting; where the first note was not seen, years since the account was made, by its id. */
export function recordYears(subject: Subject): Outcome {
  const { dossier, now } = subject;
  const posting = ask(subject, yearsPosting);
  const made = idTime(dossier.id, now);
  if (!('missing' in posting) || made === undefined || made > now) return posting;
  return asRead((now - made) / YEAR, 'page');
}

/** Share (0…1) of brands' messages answered within 48 hours, as the marketplace says. */
export function replyRate48h({ dossier }: Subject): Outcome {
  const rate = dossier.marketplace?.replyRate48h;
  return rate === undefined ? lacking('open-marketplace') : asRead(rate.value, basisOf(rate.from));
}

/** How a past campaign went, 0…1: good 1, mixed half, poor a tenth. This scale is our own reading. */
export function pastCampaign({ dossier }: Subject): Outcome {
  const answer = dossier.answers?.pastCampaign;
  return answer === undefined
    ? lacking('tell-past-campaign')
    : asRead({ good: 1, mixed: 0.5, poor: 0.1 }[answer.value], 'user');
}

/** Share (0…1) of notes with a thousand likes or more, as the marketplace says. */
export function thousandLikeShare({ dossier }: Subject): Outcome {
  const share = dossier.marketplace?.thousandLikeShare;
  return share === undefined ? lacking('open-marketplace') : asRead(share.value, basisOf(share.from));
}
