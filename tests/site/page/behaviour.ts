/** How the server wants this page to behave; it stands on the tag of the site's script. */
const { hydration, refs } = document.querySelector<HTMLElement>('script[src="/practice/app"]')?.dataset ?? {};

/** Header and cards mount late, and an old page stays long. */
export const isSlow = hydration === 'slow';

/** Slices, rows and notes are refs too. */
export const hasRefsEverywhere = refs === 'every-level';
