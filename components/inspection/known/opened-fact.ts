import { create } from 'zustand';

/** The kinds of facts that only the user can tell, in the order of their rows. */
export type Fact = 'prices' | 'audience' | 'past-campaign' | 'controversy' | 'craft' | 'follower-file';

/** Which row's form is open: one at a time, and none when a view begins. */
const useMoment = create<{ fact: Fact | undefined }>(() => ({ fact: undefined }));

export const useOpenedFact = (): Fact | undefined => useMoment(({ fact }) => fact);
export const openFact = (fact: Fact | undefined): void => useMoment.setState({ fact });
