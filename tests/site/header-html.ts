import { html, type Markup } from './html';
import { imageUrl } from './image-urls';
import type { SampleCreator } from './sample-creator';
import { headerCount, type View, wording } from './view';

const avatar = ({ id }: SampleCreator, { host }: View) =>
  html`<div class="avatar"><div class="avatar-wrapper"><img class="user-image" crossorigin="anonymous" src="${imageUrl('avatar', id, host)}"></div></div>`;

function tags({ gender, labels }: SampleCreator): Markup | undefined {
  const age = labels.find(({ kind }) => kind === 'age');
  const rest = labels.filter(({ kind }) => kind !== 'age');
  if (gender === undefined && labels.length === 0) return undefined;
  return html`<div class="user-tags">${
    (gender !== undefined || age !== undefined) &&
    html`<div class="tag-item"><div class="gender">${
      gender !== undefined &&
      html`<svg class="reds-icon" width="12" height="12"><use xlink:href="#${gender}"></use></svg>`
    }${age !== undefined && html`<span class="gender-text">${age.text}</span>`}</div></div>`
  }${rest.map(({ text }) => html`<div class="tag-item"><div>${text}</div></div>`)}</div>`;
}

function interactions(creator: SampleCreator, view: View): Markup {
  const words = wording(view);
  const shown = [
    [creator.following, words.following],
    [creator.followers, words.followers],
    [creator.likesAndCollects, words.likesAndCollects]
  ] as const;
  return html`<div class="data-info"><div class="user-interactions">${shown.map(
    ([count, name]) =>
      html`<div><span class="count">${headerCount(count, view)}</span><span class="shows">${name}</span></div>`
  )}</div></div>`;
}

const follow = (view: View) =>
  html`<div class="follow-button"><button class="reds-button-new follow-button large primary"><span class="reds-button-new-text">${wording(view).follow}</span></button></div><div class="info-right-area-more-container"></div>`;

/** The head of a profile: everything inside `#userPageContainer > .user`. Nobody follows their own page. */
export function headerHtml(creator: SampleCreator, isOwn: boolean, view: View): Markup {
  const words = wording(view);
  const { nickname, redId, ipLocation, bio, verification } = creator;
  return html`<div class="user"><div class="user-info">
    ${avatar(creator, view)}
    <div class="info-part"><div class="info">
      <div class="basic-info">
        ${avatar(creator, view)}
        <div class="user-basic">
          <div class="user-nickname"><div class="user-name">${nickname}${
            verification === 'business' &&
            html`<div class="verify-icon"><svg class="reds-icon" width="16" height="16"><use xlink:href="#company"></use></svg></div>`
          }</div></div>
          <div class="user-content"><span class="user-redId">${words.redId}${redId}</span>${
            ipLocation !== undefined && html`<span class="user-IP"> ${words.ip}${ipLocation}</span>`
          }</div>
        </div>
      </div>
      ${(bio !== undefined || !isOwn) && html`<div class="user-desc">${bio ?? words.noBio}</div>`}
      ${tags(creator)}
      ${interactions(creator, view)}
    </div></div>
    <div class="info-right-area">${!isOwn && follow(view)}</div>
  </div></div>`;
}
