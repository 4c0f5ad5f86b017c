import { practiceSite, type SampleCreator } from '../site/site';

/** The practice site as of now, with its creators by what they were made for. */
export function site(viewer: 'signed-in' | 'guest' = 'signed-in') {
  const { creators, respond } = practiceSite({ now: Date.now(), viewer });
  const madeFor = (purpose: SampleCreator['madeFor']): SampleCreator => {
    const creator = creators.find(candidate => candidate.madeFor === purpose);
    if (!creator) throw new Error(`No sample creator was made for ${purpose}`);
    return creator;
  };
  return { creators, respond, madeFor };
}
