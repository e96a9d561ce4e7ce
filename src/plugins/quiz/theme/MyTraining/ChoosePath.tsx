import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {useFormats} from '../../../../components/formats';
import PageIcon from '../../../../components/PageIcon';
import type {PathOverview} from '../../../../content/pathOverviews';
import styles from './styles.module.css';

/** All learning paths, for those who have not begun one. */
export default function ChoosePath({paths}: {paths: readonly PathOverview[]}): ReactNode {
  const {counted} = useFormats();
  const forms = translate({id: 'index.steps', message: '{count} step|{count} steps'});
  if (paths.length === 0) return null;
  return (
    <section aria-labelledby="choose-path">
      <h2 id="choose-path">{translate({id: 'quiz.training.choosePath', message: 'Choose your learning path'})}</h2>
      <ul className={`plain-list ${styles.paths}`}>
        {paths.map(({url, title, description, steps}) => (
          <li key={url}>
            <span className={styles.tile}>
              <PageIcon name="graduate" />
            </span>
            <h3>
              <Link to={url}>{title}</Link>
            </h3>
            <p>{description}</p>
            <p className={styles.quiet}>{counted(steps.length, forms)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
