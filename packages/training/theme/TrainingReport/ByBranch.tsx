import {byBranch} from '@deskbook/records/domain/report/narrowDown';
import type {ReportPerson} from '@deskbook/records/domain/report/people';
import {countStandings, isException, passedIn, type Standing} from '@deskbook/records/domain/report/standing';
import Mark, {toneOf} from '@deskbook/ui/components/figures/Mark';
import {useFormats} from '@deskbook/ui/components/formats';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {MARKS, STANDINGS, standingWord} from '../../client/report/standingWords';
import styles from './ByBranch.module.css';
import {noBranch} from './PeopleMatrix';
import {Part} from './parts';
import Stack from './Stack';

interface Props {
  rows: readonly {person: ReportPerson; standings: readonly Standing[]}[];
}

/** How branches are doing with their quizzes. Says nothing if there is only one. */
export default function ByBranch({rows}: Props): ReactNode {
  const branches = byBranch(rows).map(({key, branch, rows: own}) => ({
    key,
    branch,
    counts: countStandings(own.flatMap(({standings}) => standings)),
  }));
  if (branches.length < 2) return null;
  const shown = ['passed' as const, ...STANDINGS.filter((each) => each !== 'passed' && each !== 'expiring')].filter(
    (standing) => branches.some(({counts}) => counts[standing] > 0),
  );
  const title = translate({id: 'report.byBranch', message: 'By branch'});
  return (
    <Part id="report-branches" title={title}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{translate({id: 'filter.branch', message: 'Branch'})}</th>
            {shown.map((standing) => (
              <th key={standing} scope="col">
                <span>
                  <Mark name={MARKS[standing]} /> {standingWord(standing)}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {branches.map(({key, branch, counts}) => (
            <tr key={key}>
              <th scope="row">
                {branch || noBranch()}
                <Stack counts={counts} />
              </th>
              {shown.map((standing) => (
                <td key={standing}>
                  <Count of={standing}>{standing === 'passed' ? passedIn(counts) : counts[standing]}</Count>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  );
}

/** None of something is quiet, and what has to happen stands out. */
function Count({of, children: count}: {of: Standing; children: number}): ReactNode {
  const {number} = useFormats();
  const tone = isException(of) ? toneOf(MARKS[of]) : undefined;
  return <span data-tone={count === 0 ? 'quiet' : tone}>{number(count)}</span>;
}
