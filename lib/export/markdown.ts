import type { Block, Run, TextDocument } from './document';
import { readable } from './text-cell';

/**
 * What can begin or end markup, HTML or an entity within a line; a line of ours always begins with our own signs, so that what counts
 * at a line's start alone needs nothing.
 */
const SIGNS = /[\\`*_[\]<>#|~&$]/g;

/** A text as it reads in Markdown, on one line: its own line breaks as "<br>". */
export const markdownText = (text: string): string => readable(text).replace(SIGNS, '\\$&').replaceAll('\n', '<br>');

/** A document as Markdown in the common form of GitHub and editors. */
export function writeMarkdown({ blocks, footer, colon }: TextDocument): string {
  const parts = blocks.map(block => `${written(block, colon)}${block.kind === 'point' ? '\n' : '\n\n'}`);
  // A list ends with an empty line.
  const text = parts
    .map((part, place) => (blocks[place]?.kind === 'point' && blocks[place + 1]?.kind !== 'point' ? `${part}\n` : part))
    .join('');
  return `${text}---\n\n${markdownText(footer)}\n`;
}

function written(block: Block, colon: string): string {
  switch (block.kind) {
    case 'title':
      return `# ${markdownText(block.text)}`;
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${markdownText(block.text)}`;
    case 'notice':
      return `> ${line(block.runs)}`;
    case 'text':
      return line(block.runs);
    case 'facts':
      return block.facts.map(({ label, runs }) => `- **${markdownText(label)}**${colon}${line(runs)}`).join('\n');
    case 'point':
      return `- ${block.mark} ${line(block.runs)}`;
  }
}

const line = (runs: readonly Run[]): string => runs.map(inLine).join('');

function inLine({ text, look, href }: Run): string {
  if (href !== undefined) return `<${href}>`;
  const kept = markdownText(text);
  return look === 'strong' && kept.trim() !== '' ? `**${kept}**` : kept;
}
