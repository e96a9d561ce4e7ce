import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {downloadText} from '../../../../browser/downloadText';
import Icon from '../../../../components/Icon';
import type {Report} from '../../../../learning/domain/report/reportOn';
import {peopleCsv, questionsCsv} from '../../client/report/reportCsv';
import type {LoadedSite} from '../../client/report/useReportSite';

interface Props {
  report: Report;
  loaded: LoadedSite;
  today: string;
}

export default function Downloads({report, loaded, today}: Props): ReactNode {
  const save = (name: string, text: string) => downloadText(`${name}-${today}.csv`, text, 'text/csv');
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
    </>
  );
}
