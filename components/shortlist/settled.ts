import { create } from 'zustand';

/** Whether what the page was opened for stands: what else is read and counted waits for that. */
export const useSettled = create<{ isSettled: boolean }>(() => ({ isSettled: false }));

/** Called once it is drawn. */
export const settle = (): void => useSettled.setState({ isSettled: true });
