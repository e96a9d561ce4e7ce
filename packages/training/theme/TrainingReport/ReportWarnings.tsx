import type {Problem} from '@deskbook/records/domain/problem';
import {useFormats} from '@deskbook/ui/components/formats';
import Icon from '@deskbook/ui/components/Icon';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {ReportInHand} from '../../client/report/useReport';
import styles from './styles.module.css';

/** Of hundreds of missing files, the first ones tell which folder to look in. */
const MOST_NAMED = 20;

interface Props {
  hand: ReportInHand;
  hasFailed: boolean;
}

export default function ReportWarnings({hand: {state, unreadable, leftOut, missing}, hasFailed}: Props): ReactNode {
  const formats = useFormats();
  return (
    <>
      {hasFailed && (
        <Notice>
          {translate({
            id: 'report.failed',
            message: 'The questions of this site can’t be loaded. Check your connection and reload the page.',
          })}
        </Notice>
      )}
      {missing.length > 0 && (
        <Notice>
          {formats.counted(
            missing.length,
            translate({
              id: 'report.missingFiles',
              message:
                'This report is incomplete: {count} file that you brought in could not be kept, because this browser had no room for it or was closed too soon. Bring it in again:|This report is incomplete: {count} files that you brought in could not be kept, because this browser had no room for them or was closed too soon. Bring them in again:',
            }),
          )}{' '}
          {formats.list(missing.slice(0, MOST_NAMED).map(({name}) => name))}
          {missing.length > MOST_NAMED && ' …'}
        </Notice>
      )}
      {state !== 'saved' && (
        <Notice>
          {state === 'memory:full'
            ? translate({
                id: 'report.full',
                message:
                  'This browser has no room left. The report below is complete, but some of it is gone when you close this page.',
              })
            : translate({
                id: 'report.blocked',
                message:
                  'This browser doesn’t let the site save anything. The report is gone when you close this page.',
              })}
        </Notice>
      )}
      {unreadable > 0 && (
        <Notice>
          {translate({
            id: 'report.unreadable',
            message: 'Some of what is saved in this browser can’t be read. Bring those files in again.',
          })}
        </Notice>
      )}
      {leftOut.length > 0 && (
        <Notice>
          {translate({id: 'report.leftOut', message: 'Left out:'})}
          <ul>
            {leftOut.map(({source, problem}, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list only grows
              <li key={place}>
                <strong>{source}</strong>: {problemWords(problem)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}

function Notice({children}: {children: ReactNode}): ReactNode {
  return (
    <div role="note" className={styles.notice}>
      <Icon name="warning" />
      <div>{children}</div>
    </div>
  );
}

function problemWords(problem: Problem): string {
  switch (problem.code) {
    case 'too-large':
      return translate({id: 'report.problem.large', message: 'It is too large.'});
    case 'unreadable':
      return translate({id: 'report.problem.unreadable', message: 'It can’t be read.'});
    case 'not-text':
      return translate({id: 'report.problem.notText', message: 'It isn’t text.'});
    case 'outlook-message':
      return translate({
        id: 'report.problem.outlook',
        message: 'Outlook’s .msg files can’t be read here. Open the message and paste its text.',
      });
    case 'nothing-in-it':
      return translate({
        id: 'report.problem.nothing',
        message: 'There are no results in it, and it is neither a roster from a trainer’s page nor a staff list.',
      });
    case 'not-learning-file':
      return translate({id: 'report.problem.other', message: 'It isn’t a learning file.'});
    case 'saved-training':
      return translate({
        id: 'report.problem.saved',
        message: 'This file moves training to another computer. Ask its owner to use “Send your results”.',
      });
    case 'damaged':
      return translate({id: 'report.problem.damaged', message: 'It is damaged or incomplete.'});
    case 'newer':
      return translate({id: 'report.problem.newer', message: 'It was made by a newer version of this site.'});
    case 'code-cut-off':
      return translate({
        id: 'report.problem.cutOff',
        message: 'Its code is cut off: the last lines are missing.',
      });
    case 'code-too-long':
      return translate({id: 'report.problem.longCode', message: 'Its code is too long.'});
    case 'code-damaged':
      return translate({
        id: 'report.problem.damagedCode',
        message: 'Its code is damaged: some of it is missing or was changed.',
      });
    case 'damaged-field':
      return translate(
        {id: 'report.problem.field', message: 'It is damaged: its "{field}" can’t be read.'},
        {field: problem.field},
      );
    case 'damaged-record':
      return translate(
        {id: 'report.problem.record', message: 'Record {record} is damaged: its "{field}" can’t be read.'},
        {record: String(problem.record), field: problem.field},
      );
    case 'unknown-record':
      return translate(
        {id: 'report.problem.unknown', message: 'This site doesn’t know the kind of record {record}.'},
        {record: String(problem.record)},
      );
    case 'too-many-records':
      return translate(
        {id: 'report.problem.records', message: 'It has more than {most} records.'},
        {most: String(problem.most)},
      );
    case 'no-room':
      return translate(
        {id: 'report.problem.room', message: 'There is no room for more than {most} files.'},
        {most: String(problem.most)},
      );
    case 'wrong-cell':
      return problem.column === 'email'
        ? translate(
            {id: 'report.problem.email', message: 'Line {line}: "{text}" is not an e-mail address.'},
            {line: String(problem.line), text: problem.text},
          )
        : translate(
            {
              id: 'report.problem.firstDay',
              message: 'Line {line}: "{text}" is not a date such as 2027-03-01 or 3/1/2027.',
            },
            {line: String(problem.line), text: problem.text},
          );
    case 'nobody-on-line':
      return translate(
        {id: 'report.problem.nobody', message: 'Line {line} has neither a name nor an e-mail address nor a number.'},
        {line: String(problem.line)},
      );
    case 'listed-before':
      return translate(
        {id: 'report.problem.listed', message: 'Line {line} has the same person as line {first}.'},
        {line: String(problem.line), first: String(problem.first)},
      );
    case 'other-site':
      return translate({id: 'report.problem.site', message: 'It is from another site: {site}'}, {site: problem.site});
  }
}
