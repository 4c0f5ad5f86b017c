import type { MessageKey } from '@/components/words/words';
import type { CommentClass } from '@/lib/measures/comment-class';

/** The classes of comments from the most telling to the least, as bar and list show them. */
export const commentClasses: { id: CommentClass; words: MessageKey }[] = [
  { id: 'intent', words: 'history_comments_intent' },
  { id: 'question', words: 'history_comments_question' },
  { id: 'tagging', words: 'history_comments_tagging' },
  { id: 'other', words: 'history_comments_other' },
  { id: 'generic', words: 'history_comments_generic' },
  { id: 'emoji-only', words: 'history_comments_emoji_only' },
  { id: 'lead-gen', words: 'history_comments_lead_gen' }
];
