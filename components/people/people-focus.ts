/** The id of the button that opens the work with a creator. */
export const personId = (creatorId: string): string => `person-${creatorId}`;

/** The id of what moves a creator's card. */
export const moveId = (creatorId: string): string => `move-${creatorId}`;

/** Back to whom the panel showed. */
export const focusPerson = (creatorId: string): void => document.getElementById(personId(creatorId))?.focus();

/** To the stages of a card that was moved and stands elsewhere now; false while it is not drawn there yet. */
export function focusMove(creatorId: string): boolean {
  const choice = document.getElementById(moveId(creatorId))?.querySelector('select');
  choice?.focus();
  return choice !== null && choice !== undefined;
}
