import Island from '@deskbook/engine/islands/Island';
import type {ReactNode} from 'react';
import Report, {type ReportProps} from './Report';

/** Combines everything people sent. Used on its own page and on a session's trainer page. */
export default function TrainingReport(props: ReportProps): ReactNode {
  return (
    <Island name="training-report" load="" props={props}>
      <Report {...props} />
    </Island>
  );
}
