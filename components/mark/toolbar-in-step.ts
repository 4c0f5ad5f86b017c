import { showListed } from '@/lib/messages';
import { watchWrites } from '@/lib/shortlist/mutated';

/**
 * Has the worker show on the toolbars who is on a list, whenever that changes, in this page or another: the worker may sleep, and then hears
 * of no write.
 */
export function keepToolbarInStep(): void {
  let isTelling = false;
  let isDue = false;
  const tell = async () => {
    isDue = true;
    if (isTelling) return;
    isTelling = true;
    while (isDue) {
      isDue = false;
      await showListed().catch((error: unknown) => console.error('The toolbar could not be brought up to date', error));
    }
    isTelling = false;
  };
  watchWrites(['memberships', 'lists'], () => void tell());
}
