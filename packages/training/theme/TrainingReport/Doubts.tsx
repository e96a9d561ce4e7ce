import {recordKey} from '@deskbook/records/domain/learningRecord';
import type {Doubt} from '@deskbook/records/domain/report/doubts';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {doubtWords} from './doubtWords';
import {Part} from './Part';
import Sign from './Sign';
import {useShown} from './shown';
import styles from './styles.module.css';

/** Lists what contradicts itself in the files that people sent. */
export default function Doubts({doubts}: {doubts: readonly Doubt[]}): ReactNode {
  const {visible, more} = useShown(doubts);
  if (doubts.length === 0) return null;
  return (
    <Part id="report-doubts" title={translate({id: 'report.doubts', message: 'Contradicts itself'})}>
      <p>
        {translate({
          id: 'report.doubtsWhat',
          message:
            'These files say something that can’t be right. They are counted and marked below; ask the people before you rely on them.',
        })}
      </p>
      <ul className="plain-list">
        {visible.map((doubt) => (
          <li key={`${doubt.person.id} ${doubt.about} ${recordKey(doubt.record)}`} className={styles.doubt}>
            <strong>{doubt.person.name}</strong>
            <span>
              {doubt.title}: {doubtWords(doubt)}
            </span>
            <small>{doubt.file}</small>
          </li>
        ))}
      </ul>
      {more}
    </Part>
  );
}

/** Marks a result that contradicts itself. */
export function DoubtBadge(): ReactNode {
  return (
    <>
      {' '}
      <Sign icon="warning" tone="attention">
        {translate({id: 'report.doubtful', message: 'Contradicts itself'})}
      </Sign>
    </>
  );
}
