import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import Icon from '../../../../components/Icon';
import type {ReportInHand} from '../../client/report/useReport';
import {problemWords} from './problemWords';
import styles from './styles.module.css';

interface Props {
  hand: ReportInHand;
  hasFailed: boolean;
}

/** Warns about what is left out of the report, and what might get lost. */
export default function Trouble({hand: {storage, unreadable, leftOut}, hasFailed}: Props): ReactNode {
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
      {storage !== 'saved' && (
        <Notice>
          {storage === 'memory:full'
            ? translate({
                id: 'report.full',
                message: 'This browser has no room left. What you add now is gone when you close this page.',
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
