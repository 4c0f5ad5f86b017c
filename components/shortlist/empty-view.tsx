import { say } from '@/components/words/words';
import { Nobody } from './nobody';

/** Nobody yet on a list, among all creators or among those seen last, and how somebody comes there. */
export const EmptyView = ({ name, recent }: { name: string | undefined; recent: boolean }) =>
  name === undefined ? (
    <Nobody
      title={recent ? say('workspace_empty_recent') : say('workspace_empty_all')}
      how={say('workspace_empty_all_how')}
    />
  ) : (
    <Nobody title={say('workspace_empty_list', { list: name })} how={say('workspace_empty_list_how')} />
  );
