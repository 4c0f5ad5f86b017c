import { RULESET } from '@/lib/report/judge';
import { isEdited, type JudgeSettings } from '@/lib/report/settings';
import type { StoredBrief } from './brief';
import { database } from './database';

/** What a verdict rests on beside the evidence: the rules as edited and the brief in use. Equal keys give equal verdicts. */
export interface Rules {
  settings: JudgeSettings;
  brief?: StoredBrief;
  key: string;
}

/** Raised when summaries hold more than they did, so that all are made anew. */
const SHAPE = 's4';

/** The key of the rules as they come, without a brief. */
export const PLAIN_KEY: string = [RULESET, SHAPE].join(' | ');

/** The user's part of a rules' key, edits and brief with when they were changed; '' is the rules as they come. */
export const ownPart = (key: string): string => key.split(' | ').slice(2).join(' | ');

/** The tables that the rules in force are read from, for transactions that judge. */
export const ruleTables = [database.settings, database.briefs];

/** The rules in force. */
export async function currentRules(): Promise<Rules> {
  const [edited, active] = await Promise.all([database.settings.get('rules'), database.settings.get('active-brief')]);
  const settings = edited?.name === 'rules' ? edited : undefined;
  const brief = active?.name === 'active-brief' ? await database.briefs.get(active.briefId) : undefined;
  const isOwn = settings !== undefined && isEdited(settings.settings);
  const key = [PLAIN_KEY, isOwn && settings.changedAt, brief && `${brief.id} ${brief.updatedAt}`];
  return {
    settings: isOwn ? settings.settings : {},
    ...(brief && { brief }),
    key: key.filter(part => typeof part === 'string').join(' | ')
  };
}
