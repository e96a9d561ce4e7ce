import {localDate} from '@deskbook/text/dates/localDate';
import SiteLink from '@deskbook/ui/components/SiteLink';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import clsx from 'clsx';
import {type ReactNode, useEffect, useMemo, useState} from 'react';
import {useFindings} from '../../client/report/useFindings';
import {useReport, useReportSite} from '../../client/report/useReport';
import BringIn from './BringIn';
import FindingsParts from './Findings';
import {LevelProvider} from './parts';
import ReportWarnings from './ReportWarnings';
import {reportLead} from './reportLead';
import Summary from './Summary';
import styles from './styles.module.css';

export interface ReportProps {
  /** Slug of the session to report on; without it, reports on everything */
  session?: string;
}

export default function Report({session}: ReportProps): ReactNode {
  const {url, baseUrl} = useDocusaurusContext().siteConfig;
  const hand = useReport(url + baseUrl);
  const loaded = useReportSite(baseUrl);
  const now = useMemo(() => new Date().toISOString(), []);
  const today = localDate(now);
  const findings = useFindings(hand.people, loaded === 'failed' ? null : loaded, {session, today, now});
  const hasPeople = hand.people.length > 0;
  const isLoading = hasPeople && loaded === null;
  return (
    <LevelProvider value={session === undefined ? 2 : 3}>
      <div className={clsx(styles.report, 'needs-script')} data-part="report">
        {findings && <Summary findings={findings} hand={hand} url={url + baseUrl} />}
        {session === undefined && hand.isRead && !hasPeople && (
          <p className={clsx(styles.lead, 'screen-only')}>{reportLead()}</p>
        )}
        <div
          // Whether it is folded, and what is above it, is known when the storage has been read.
          className={clsx('screen-only', session === undefined && (!hand.isRead || isLoading) && styles.untilRead)}
        >
          {session !== undefined && (
            <p>
              {translate({
                id: 'report.ofSession',
                message: 'This is about the people on this session’s roster, its quiz and its feedback.',
              })}{' '}
              <SiteLink to="/training/report/">
                {translate({id: 'report.whole', message: 'See everything you brought in'})}
              </SiteLink>
            </p>
          )}
          <BringIn hand={hand} isPage={session === undefined} />
        </div>
        <ReportWarnings hand={hand} hasFailed={loaded === 'failed'} />
        {!hand.isRead && <Opening />}
        {isLoading && <p role="status">{translate({id: 'report.loading', message: 'Loading the questions …'})}</p>}
        {findings && <FindingsParts findings={findings} hand={hand} />}
      </div>
    </LevelProvider>
  );
}

/** In milliseconds */
const SLOW = 300;

/** Only for those who have to wait, so nothing comes and goes where there is little to read. */
function Opening(): ReactNode {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW);
    return () => clearTimeout(timer);
  }, []);
  return isSlow && <p role="status">{translate({id: 'report.opening', message: 'Opening what you brought in …'})}</p>;
}
