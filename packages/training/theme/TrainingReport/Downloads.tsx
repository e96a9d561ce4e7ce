import type {Report} from '@deskbook/records/domain/report/reportOn';
import {writeWhoIsWho} from '@deskbook/records/domain/report/whoIsWho';
import {downloadText} from '@deskbook/ui/browser/downloadText';
import Icon from '@deskbook/ui/components/Icon';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {peopleCsv, questionsCsv} from '../../client/report/reportCsv';
import type {ReportInHand} from '../../client/report/useReport';
import type {LoadedSite} from '../../client/report/useReportSite';

interface Props {
  hand: ReportInHand;
  /** This site's URL */
  url: string;
  report: Report;
  loaded: LoadedSite;
  today: string;
}

export default function Downloads({hand: {names, missing}, url, report, loaded, today}: Props): ReactNode {
  const mark = missing.length > 0 ? '-incomplete' : '';
  const save = (name: string, text: string) => downloadText(`${name}${mark}-${today}.csv`, text, 'text/csv');
  return (
    <>
      <button
        type="button"
        className="button button--secondary"
        onClick={() => save('training-people', peopleCsv(report, loaded.site.roles))}
      >
        <Icon name="download" />
        {translate({id: 'report.csvPeople', message: 'People as CSV'})}
      </button>
      <button
        type="button"
        className="button button--secondary"
        onClick={() => save('training-questions', questionsCsv(report))}
      >
        <Icon name="download" />
        {translate({id: 'report.csvQuestions', message: 'Questions as CSV'})}
      </button>
      {names.size > 0 && (
        <button
          type="button"
          className="button button--secondary"
          onClick={() => downloadText(`who-is-who-${today}.json`, writeWhoIsWho(names, url), 'application/json')}
        >
          <Icon name="download" />
          {translate({id: 'report.saveWho', message: '“Who is who” as a file'})}
        </button>
      )}
    </>
  );
}
