import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import Badge from '../../../../components/Badge';
import type {Doubt} from '../../../../learning/domain/report/doubts';
import {doubtWords} from './doubtWords';
import {Part} from './Part';
import styles from './styles.module.css';

/** Lists what contradicts itself in the files that people sent. */
export default function Doubts({doubts}: {doubts: readonly Doubt[]}): ReactNode {
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
        {doubts.map((doubt) => (
          <li key={`${doubt.person.id} ${doubt.about} ${JSON.stringify(doubt.record)}`} className={styles.doubt}>
            <strong>{doubt.person.name}</strong>
            <span>
              {doubt.title}: {doubtWords(doubt)}
            </span>
            <small>{doubt.file}</small>
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** Marks a result that contradicts itself. */
export function DoubtBadge(): ReactNode {
  return (
    <>
      {' '}
      <Badge icon="warning" tone="attention" isSmall>
        {translate({id: 'report.doubtful', message: 'Contradicts itself'})}
      </Badge>
    </>
  );
}
