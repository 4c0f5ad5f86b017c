import { Icon } from '@/components/mark/icon';
import { say } from '@/components/words/words';

/** Opens the workspace in a tab of its own. */
export function WorkspaceLink() {
  const words = say('popup_open_workspace');
  return (
    <a
      className="btn bare icon s"
      href="/workspace.html"
      target="_blank"
      rel="noreferrer"
      aria-label={words}
      title={words}
    >
      <Icon name="list" />
    </a>
  );
}
