import type {ReactNode} from 'react';
import Island from '../../../../islands/Island';
import Report, {type ReportProps} from './Report';

/** What people have sent, put together: on a page of its own, and on the trainer's page of a session. */
export default function TrainingReport(props: ReportProps): ReactNode {
  return (
    // Certificates are drawn long after the build has linked the page's sheets.
    <div data-sheet="certificate-styles">
      <Island name="training-report" load="" props={props}>
        <Report {...props} />
      </Island>
    </div>
  );
}
