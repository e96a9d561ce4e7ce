import Island from '@deskbook/engine/islands/Island';
import type {ReactNode} from 'react';
import Report, {type ReportProps} from './Report';

/** Combines everything people sent. Used on its own page and on a session's trainer page. */
export default function TrainingReport(props: ReportProps): ReactNode {
  return (
    // Certificates render long after the build has linked the page's style sheets.
    <div data-sheet="certificate-styles date-styles book-styles">
      <Island name="training-report" load="" props={props}>
        <Report {...props} />
      </Island>
    </div>
  );
}
