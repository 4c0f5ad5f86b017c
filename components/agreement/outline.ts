import type { CampaignData } from '@/components/campaign/use-campaign';
import type { SheetLanguage, Speech } from '@/components/export/speech';
import { groupedTerms } from '@/lib/campaign/contract';
import type { Block, Run, TextDocument } from '@/lib/export/document';
import type { TermId } from '@/lib/method/contract-terms';
import type { Term } from '@/lib/shortlist/collaboration';
import type { Row } from '@/lib/shortlist/row';
import { modelWith } from './model-with';
import { nameIn, outlineFacts } from './outline-facts';
import { groupNames, termWords } from './term-words';

export interface OutlineSubject {
  data: CampaignData;
  /** With whom the contracts are. */
  rows: readonly Row[];
  /** The user's own day, as "2026-12-01". */
  today: string;
}

/** What is agreed and what is open with some creators, as a file to read: each term with the user's words, marked as no legal advice. */
export function outline({ data, rows, today }: OutlineSubject, language: SheetLanguage, speak: Speech): TextDocument {
  const title = speak('outline_heading', { campaign: data.listName });
  const notAdvice = speak('outline_not_advice');
  return {
    title,
    language: language === 'zh' ? 'zh-CN' : 'en-US',
    colon: speak('outline_colon'),
    footer: notAdvice,
    blocks: [
      { kind: 'title', text: title },
      {
        kind: 'notice',
        runs: [
          { text: notAdvice, look: 'strong' },
          { text: speak('outline_colon') },
          { text: speak('outline_not_advice_why') }
        ]
      },
      { kind: 'text', runs: [{ text: speak('outline_made', { day: today }), look: 'faint' }] },
      ...rows.flatMap((row, place) => withCreator(data, row, place > 0, speak)),
      { kind: 'heading', level: 1, text: speak('outline_law') },
      { kind: 'text', runs: [{ text: speak('outline_law_mark') }] },
      { kind: 'text', runs: [{ text: speak('outline_law_records') }] }
    ]
  };
}

function withCreator(data: CampaignData, row: Row, newPage: boolean, speak: Speech): Block[] {
  const { creatorId } = row.summary;
  const standing = data.works.get(creatorId)?.terms;
  return [
    { kind: 'heading', level: 1, text: nameIn(row), ...(newPage && { newPage }) },
    { kind: 'facts', facts: outlineFacts(data, row, speak) },
    ...groupedTerms(modelWith(data, creatorId)).flatMap(({ id, terms }): Block[] => [
      { kind: 'heading', level: 2, text: speak(groupNames[id]) },
      ...terms.map(({ id: term, isKey }) => point(term, isKey, standing?.[term], speak))
    ])
  ];
}

/** The user's words come last: a text that turns the direction of writing turns nothing of ours. */
function point(id: TermId, isKey: boolean, term: Term | undefined, speak: Speech): Block {
  const notes = [
    ...(isKey ? [speak('outline_key_mark')] : []),
    ...(term?.dueOn !== undefined && !term.settled ? [speak('outline_due', { day: term.dueOn })] : [])
  ];
  const runs: Run[] = [
    { text: speak(termWords[id].name), look: 'strong' },
    ...(notes.length > 0
      ? [{ text: speak('outline_aside', { what: notes.join(speak('list_separator')) }), look: 'faint' as const }]
      : []),
    { text: speak('outline_colon') },
    term?.text === undefined ? { text: speak(termWords[id].about), look: 'faint' } : { text: term.text }
  ];
  return { kind: 'point', mark: term?.settled ? '☑' : '☐', runs };
}
