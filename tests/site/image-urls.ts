import type { SiteHost } from './sample-creator';

/** Where the site would load a picture from; `respond` answers with a coloured block. */
export function imageUrl(kind: 'cover' | 'avatar', id: string, host: SiteHost): string {
  const red = host === 'www.rednote.com';
  if (kind === 'avatar')
    return `https://sns-avatar-qc.${red ? 'rednotecdn' : 'xhscdn'}.com/avatar/${id}.jpg?imageView2/2/w/360`;
  return red
    ? `https://sns-web-i10.rednotecdn.com/${id}!nc_n_webp_mw_1`
    : `https://sns-webpic-qc.xhscdn.com/${id}!nc_n_webp_mw_1`;
}

/** A soft two-colour block, the same for the same address. */
export function pictureFor(address: string): string {
  let hue = 0;
  for (const char of address) hue = (hue * 31 + (char.codePointAt(0) ?? 0)) % 360;
  const second = (hue + 40) % 360;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 40" preserveAspectRatio="xMidYMid slice"><linearGradient id="g" x2="1" y2="1"><stop stop-color="hsl(${hue} 45% 82%)"/><stop offset="1" stop-color="hsl(${second} 40% 66%)"/></linearGradient><path fill="url(#g)" d="M0 0h30v40H0z"/><circle cx="${8 + (hue % 14)}" cy="${12 + (hue % 16)}" r="7" fill="#fff" opacity=".35"/></svg>`;
}
