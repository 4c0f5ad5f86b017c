const TEXT = 'textarea, [contenteditable], input:not([type=checkbox], [type=radio], [type=button], [type=range])';

/** Whether a key goes into a text, or to an open dialog: then it is no shortcut of the view. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(`${TEXT}, [role=dialog], [role=alertdialog], [role=menu]`) !== null;
