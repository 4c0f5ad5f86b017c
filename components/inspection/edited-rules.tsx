import { say } from '@/components/words/words';

/** Says that the user's own rules made this report, and leads to them; from the workspace itself without another tab. */
export const EditedRules = ({ inWorkspace = false }: { inWorkspace?: boolean }) => (
  <a
    className="chip line"
    href="/workspace.html#/settings"
    {...(!inWorkspace && { target: '_blank', rel: 'noreferrer' })}
  >
    {say('rules_edited')}
  </a>
);
