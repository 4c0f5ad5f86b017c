import { useSavedView } from '@/components/table/use-saved-view';
import { say } from '@/components/words/words';
import { CreatorsView } from './creators-view';
import { LoadingRows } from './loading-rows';
import { Nobody } from './nobody';

/** A saved view of a list, or of all creators. */
export function SavedViewPlace({ list, viewId }: { list?: { id: string; name: string } | undefined; viewId: string }) {
  const saved = useSavedView(viewId);
  if (saved !== undefined && saved !== 'loading') return <CreatorsView list={list} saved={saved} />;
  return (
    <main className="main">
      {saved === 'loading' ? <LoadingRows /> : <Nobody title={say('view_gone')} how={say('view_gone_how')} />}
    </main>
  );
}
