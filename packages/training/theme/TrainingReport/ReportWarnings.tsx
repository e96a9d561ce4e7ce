import {useFormats} from '@deskbook/ui/components/formats';
import Icon from '@deskbook/ui/components/Icon';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {ReportInHand} from '../../client/report/useReport';
import {problemWords} from './problemWords';
import styles from './styles.module.css';

/** Of hundreds of missing files, the first ones tell which folder to look in. */
const MOST_NAMED = 20;

interface Props {
  hand: ReportInHand;
  hasFailed: boolean;
}

/** Warns about what is left out of the report, and what might get lost. */
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
