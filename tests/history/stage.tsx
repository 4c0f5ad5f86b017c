import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach } from 'vitest';
import { speak } from '../words/speak';

/** English before each test, an empty page after it. */
export function setTheStage(): void {
  beforeEach(() => speak('en'));
  afterEach(cleanup);
}

/** The picture that is there, by its summary. */
export const picture = (name: RegExp): HTMLElement => screen.getByRole('figure', { name });

/** The names of its marks, in order. */
export const names = (figure: HTMLElement, role: 'link' | 'img'): (string | null)[] =>
  within(figure)
    .getAllByRole(role)
    .map(mark => mark.getAttribute('aria-label'));

/** The text of what has the focus and of the tip beside it. */
export const told = (figure: HTMLElement): [string | null | undefined, string | null | undefined] => [
  document.activeElement?.getAttribute('aria-label'),
  figure.querySelector('.tip')?.textContent
];
