import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {useDateInHand} from '../../../client/trainer/dateInHand';
import type {Material} from '../../../domain/trainer/trainerSession';
import styles from './styles.module.css';

/** The pages to have open, and what people answer at the end. */
export default function Materials(): ReactNode {
  const {teaches, quiz} = useDateInHand().session;
  if (teaches.length === 0 && !quiz) return null;
  return (
    <section aria-labelledby="materials">
      <h3 id="materials">{translate({id: 'trainer.materials', message: 'Materials'})}</h3>
      <ul className={styles.materials}>
        {teaches.map((material, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list of a page does not change, and titles repeat
          <li key={index}>
            <MaterialLink material={material} />
          </li>
        ))}
        {quiz && (
          <li>
            <Translate id="trainer.materials.quiz" values={{quiz: <MaterialLink material={quiz} />}}>
              {'Quiz: {quiz}'}
            </Translate>
          </li>
        )}
      </ul>
    </section>
  );
}

function MaterialLink({material: {title, to}}: {material: Material}): ReactNode {
  return to ? <Link to={to}>{title}</Link> : title;
}
