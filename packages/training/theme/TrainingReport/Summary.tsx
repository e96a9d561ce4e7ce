import type {Exception} from '@deskbook/records/domain/report/standing';
import {type Verdict, verdictOn} from '@deskbook/records/domain/report/verdict';
import {writeWhoIsWho} from '@deskbook/records/domain/report/whoIsWho';
import {downloadText} from '@deskbook/ui/browser/downloadText';
import {printPart} from '@deskbook/ui/browser/printPart';
import Mark from '@deskbook/ui/components/figures/Mark';
import {useFormats} from '@deskbook/ui/components/formats';
import type {Formats} from '@deskbook/ui/components/formatsFor';
import Icon, {type IconName} from '@deskbook/ui/components/Icon';
import buttons from '@deskbook/ui/components/LinkButton.module.css';
import {translate} from '@docusaurus/Translate';
import {type ReactNode, useMemo} from 'react';
import {peopleCsv, questionsCsv} from '../../client/report/reportCsv';
import {MARKS} from '../../client/report/standingWords';
import type {Findings} from '../../client/report/useFindings';
import type {ReportInHand} from '../../client/report/useReport';
import styles from './styles.module.css';

interface Props {
  findings: Findings;
  hand: ReportInHand;
  url: string;
}

/** What the report comes to, and what one can take from it. */
export default function Summary({findings, hand, url}: Props): ReactNode {
  const {report, standings, today} = findings;
  const formats = useFormats();
  const verdict = useMemo(() => verdictOn(standings), [standings]);
  return (
    <div className={styles.summary}>
      <div>
        {verdict.people > 0 && <Sentence verdict={verdict} titles={report.quizzes.columns.map(({title}) => title)} />}
        <p className={styles.muted}>
          {verdict.people > 0 && peopleWords(verdict, formats)}{' '}
          {translate({id: 'report.asOf', message: 'As of {date}.'}, {date: formats.date(today)})}
        </p>
        {report.others.length > 0 && (
          <p>
            {translate(
              {
                id: 'report.notListed',
                message: 'Not on this session’s roster, and not counted here, but sent its quiz or feedback: {names}.',
              },
              {names: report.others.map(({name}) => name).join('; ')},
            )}
          </p>
        )}
      </div>
      <div className={`${styles.tools} screen-only`}>
        <Downloads findings={findings} hand={hand} url={url} />
        <Tool
          icon="printer"
          label={translate({id: 'report.print', message: 'Print the report'})}
          onClick={() => printPart('report')}
        />
      </div>
    </div>
  );
}

function Sentence({verdict: {worst, passed, asked}, titles}: {verdict: Verdict; titles: readonly string[]}): ReactNode {
  const formats = useFormats();
  const counts = {passed: formats.number(passed), asked: formats.number(asked)};
  return (
    <p className={styles.verdict}>
      {worst && (
        <>
          <span data-tone={worst.standing === 'failed' || worst.standing === 'missing' ? 'bad' : 'attention'}>
            <Mark name={MARKS[worst.standing]} />{' '}
            {formats
              .counted(worst.people, worstWords(worst.standing))
              .replace('{quiz}', () => titles[worst.column] ?? '')}
          </span>{' '}
        </>
      )}
      {passed === asked
        ? translate({id: 'report.verdict.all', message: 'All {asked} required quizzes are passed.'}, counts)
        : translate({id: 'report.verdict.passed', message: '{passed} of {asked} required quizzes are passed.'}, counts)}
    </p>
  );
}

function worstWords(standing: Exception): string {
  return {
    expired: translate({
      id: 'report.verdict.expired',
      message: '{quiz} has expired for {count} person.|{quiz} has expired for {count} people.',
    }),
    failed: translate({
      id: 'report.verdict.failed',
      message: '{quiz} was failed by {count} person.|{quiz} was failed by {count} people.',
    }),
    missing: translate({
      id: 'report.verdict.missing',
      message: '{quiz} is missing for {count} person.|{quiz} is missing for {count} people.',
    }),
    outdated: translate({
      id: 'report.verdict.outdated',
      message: '{quiz} is outdated for {count} person.|{quiz} is outdated for {count} people.',
    }),
  }[standing];
}

function peopleWords({people, complete, behind, onTime}: Verdict, {counted, number}: Formats): string {
  const words = [
    counted(
      complete,
      translate({
        id: 'report.verdict.complete',
        message:
          '{count} of {people} people has passed everything their job asks for|{count} of {people} people have passed everything their job asks for',
      }),
    ).replace('{people}', () => number(people)),
    behind > 0 &&
      counted(
        behind,
        translate({
          id: 'report.verdict.behind',
          message: '{count} has something failed, expired or missing|{count} have something failed, expired or missing',
        }),
      ),
    onTime > 0 &&
      counted(
        onTime,
        translate({id: 'report.verdict.onTime', message: '{count} still has time|{count} still have time'}),
      ),
  ];
  return `${words.filter(Boolean).join('; ')}.`;
}

/** Always about everyone. What isn't in a file can't be told from what doesn't exist. */
function Downloads({findings: {all, roles, today}, hand: {names, missing}, url}: Props): ReactNode {
  const mark = missing.length > 0 ? '-incomplete' : '';
  const save = (name: string, text: string) => downloadText(`${name}${mark}-${today}.csv`, text, 'text/csv');
  return (
    <>
      <Tool
        icon="download"
        label={translate({id: 'report.csvPeople', message: 'People as CSV'})}
        onClick={() => save('training-people', peopleCsv(all, roles, today))}
      />
      <Tool
        icon="download"
        label={translate({id: 'report.csvQuestions', message: 'Questions as CSV'})}
        onClick={() => save('training-questions', questionsCsv(all))}
      />
      {names.size > 0 && (
        <Tool
          icon="download"
          label={translate({id: 'report.saveWho', message: '“Who is who” as a file'})}
          onClick={() => downloadText(`who-is-who-${today}.json`, writeWhoIsWho(names, url), 'application/json')}
        />
      )}
    </>
  );
}

function Tool({icon, label, onClick}: {icon: IconName; label: string; onClick: () => void}): ReactNode {
  return (
    <button type="button" className={buttons.linkButton} onClick={onClick}>
      <Icon name={icon} />
      {label}
    </button>
  );
}
