import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import DurationText from '../../../../components/DurationText';
import styles from './styles.module.css';

/** On paper, a checklist is somebody's: lines to write on. */
export default function PaperHead({dueIn}: {dueIn: string | null}): ReactNode {
  const lines = [
    translate({id: 'path.paper.name', message: 'Name'}),
    translate({id: 'path.paper.start', message: 'First day'}),
    translate({id: 'path.paper.supervisor', message: 'Supervisor'}),
  ];
  return (
    <div className={`${styles.paperHead} print-only`}>
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
      {dueIn && (
        <p>
          <Translate id="path.paper.due" values={{time: <DurationText duration={dueIn} />}}>
            {'To be finished within {time} of the first day.'}
          </Translate>
        </p>
      )}
    </div>
  );
}
