import type {ReactNode} from 'react';
import type {SentBack} from '../api';

/** Why an editor didn't publish a page. */
export function SentBackNote({by, reason}: SentBack): ReactNode {
  return (
    <span className="sent-back">
      <b>{by} has sent it back:</b> {reason}
    </span>
  );
}
