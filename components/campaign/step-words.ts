import { nameOf } from '@/components/words/names';
import type { Ask, StepId } from '@/lib/method/steps';

/** A step's name: "Reach out". */
export const stepName = (step: StepId): string => nameOf('step', step);

/** What was done once an ask of a step is ticked: "Price and timing discussed". */
export const askName = (ask: Ask): string => nameOf('ask', ask.replace('.', '-'));
