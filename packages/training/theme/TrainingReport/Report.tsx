import {localDate} from '@deskbook/text/dates/localDate';
import SiteLink from '@deskbook/ui/components/SiteLink';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {type ReactNode, useEffect, useMemo, useState} from 'react';
import {useReport, useReportSite} from '../../client/report/useReport';
import Findings from './Findings';
import ImportResults from './ImportResults';
import {LevelProvider, Part} from './parts';
import ReportWarnings from './ReportWarnings';
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
  const hasPeople = hand.people.length > 0;
  return (
    <LevelProvider value={session === undefined ? 2 : 3}>
      <div className={`${styles.report} needs-script`} data-part="report" data-sheet="table-styles">
        <div className="screen-only" data-sheet="dialog-styles">
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
          <Part id="report-bring-in" title={translate({id: 'report.bringIn', message: 'Bring in results'})}>
            <p>
              {translate({
                id: 'report.where',
                message:
                  'What you bring in stays in this browser until you forget it. Nothing is sent anywhere. On a shared computer, choose "Forget what I brought in" when you are done.',
              })}
            </p>
            <ImportResults hand={hand} />
          </Part>
        </div>
        <ReportWarnings hand={hand} hasFailed={loaded === 'failed'} />
        {!hand.isRead && <Opening />}
        {hasPeople && loaded === null && (
          <p role="status">{translate({id: 'report.loading', message: 'Loading the questions …'})}</p>
        )}
        {hasPeople && loaded !== null && loaded !== 'failed' && (
          <Findings hand={hand} url={url + baseUrl} loaded={loaded} session={session} today={today} now={now} />
        )}
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
