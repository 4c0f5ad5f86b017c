import { Component, type ReactNode } from 'react';
import { say } from '@/components/words/words';
import { Notice } from './notice';

/** Says that a view could not be shown, instead of showing nothing; the browser's console keeps the fault itself. */
export class FailureBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <div className="pad stack">
        <Notice tone="warn" title={say('failure_title')}>
          {say('failure_advice')}
        </Notice>
      </div>
    );
  }
}
