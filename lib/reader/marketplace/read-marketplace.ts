import type { Post } from '@/lib/evidence/post';
import { instant } from '@/lib/reader/instant';
import { reasonIn } from '@/lib/reader/refusal-words';
import { NOT_READY, type PageRead } from '@/lib/reader/visit';
import { type HeaderRead, readHeader } from './header';
import { type Family, LABELS } from './labels';
import { readBusinessNotes } from './note-cards';
import { type NotesRead, readNotes } from './notes';
import type { Dimension } from './options';
import { type PeopleRead, readPeople } from './people';
import { type Piece, piecesOf } from './pieces';
import { ownPieces, planOf } from './plan';
import { choicesOf, type Statement, stated, statementsOf } from './statements';
import { togglesOf } from './toggles';
import { isDated, type Point, readTrend } from './trend';

/** What a creator's marketplace page shows, before it is said whose it is. Shares are 0…1. */
export interface MarketplaceRead {
  header: HeaderRead;
  replyRate48h?: number;
  growth: { followerGrowth30d?: number; followerGain30d?: number };
  followers: { activeShare?: number; readingShare?: number; engagedShare?: number; buyingShare?: number };
  people: PeopleRead;
  notes: NotesRead[];
  trend: Point[];
  posts: Post[];
  drift: string[];
}

/** Reads a creator's page of the marketplace, by the words on it; never changes the document. `now` in ms since 1970. */
export function readMarketplace(document: Document, now: number): MarketplaceRead | PageRead {
  const plan = planOf(ownPieces(piecesOf(document)));
  const toggles = togglesOf(plan, isRuled);
  const statements = statementsOf(plan).filter(
    ({ label, figure }) => label.name !== 'followers' || !isDated(label, figure, plan)
  );
  const of = (...families: Family[]) =>
    stated(statements.filter(({ label }) => families.includes(LABELS[label.name].family)));
  const general = of('header', 'service', 'followers', 'people');
  const { header, drift } = readHeader(document, plan, general);
  if (!header.followers && !header.redId) return obstacleIn(plan.pieces);
  const growth = stated(statements.filter(statement => isOfMonth(statement)));
  const notes = readNotes(statements, toggles);
  const replyRate = general.get('replyRate48h');
  const hasReplied = replyRate !== 0 || (general.get('invitations') ?? 0) > 0;
  const unread = [...general.unread, ...growth.unread, ...drift, ...notes.drift, ...missing(header, plan.pieces)];
  return {
    header,
    // Zero also stands for nobody having asked.
    ...(replyRate !== undefined && hasReplied && { replyRate48h: replyRate }),
    growth: known({
      followerGrowth30d: growth.get('followerGrowth30d'),
      followerGain30d: growth.get('followerGain30d')
    }),
    followers: withSample(
      known({
        activeShare: general.get('activeShare'),
        readingShare: general.get('readingShare'),
        engagedShare: general.get('engagedShare'),
        buyingShare: general.get('buyingShare')
      })
    ),
    people: readPeople(plan, toggles, general),
    notes: notes.notes,
    trend: readTrend(plan),
    posts: readBusinessNotes(document, plan, toggles, instant(now)),
    drift: [...new Set(unread)].map(name => `marketplace.${name}`)
  };

  function isOfMonth({ label }: Statement): boolean {
    const choices = { ...toggles.about(label), ...choicesOf(label.options) };
    return LABELS[label.name].family === 'growth' && (!('days' in choices) || choices.days === 30);
  }
}

/** What the toggles of each kind are there for. */
function isRuled(piece: Piece, of: Dimension): boolean {
  if (of === 'place') return piece.kind === 'figure';
  if (piece.kind === 'day') return of === 'work';
  if (piece.kind !== 'label' || piece.name === 'noteCount') return false;
  const { family } = LABELS[piece.name];
  return family === 'notes' || (of === 'days' && family === 'growth');
}

/** Only zeros are no shares that anybody counted. */
const withSample = (shares: MarketplaceRead['followers']): MarketplaceRead['followers'] =>
  Object.values(shares).some(share => share > 0) ? shares : {};

/** Every page of a creator names these, whether there are figures or none. */
function missing({ redId }: HeaderRead, pieces: readonly Piece[]): string[] {
  const names = new Set(pieces.flatMap(piece => (piece.kind === 'label' ? piece.name : [])));
  const hasPrices = names.has('imagePrice') || names.has('videoPrice');
  return [
    ...(names.has('followers') ? [] : ['followers']),
    ...(redId ? [] : ['redId']),
    ...(hasPrices ? [] : ['prices'])
  ];
}

const known = <Facts extends Record<string, number | undefined>>(facts: Facts) =>
  // An absent fact is no key.
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Facts]?: number;
  };

/** Why a page without a creator on it will show none. */
function obstacleIn(pieces: readonly Piece[]): PageRead {
  const words = pieces.filter(({ kind }) => kind === 'text').map(({ text }) => text);
  const said = words.find(text =>
    /请先?登录|登录后|扫码登录|验证码|安全验证|访问频繁|账号异常|不存在|已注销/.test(text)
  );
  return said ? { refusal: reasonIn(said) } : NOT_READY;
}
