import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {useFormats} from '../../../../components/formats';
import PageIcon from '../../../../components/PageIcon';
import ValidityText from '../../../../components/ValidityText';
import {localDate} from '../../../../shared/localDate';
import type {LeftToSign} from '../../domain/leftToSign';
import styles from './styles.module.css';

export default function ToSign({left}: {left: readonly LeftToSign[]}): ReactNode {
  const formats = useFormats();
  if (left.length === 0) return null;
  return (
    <section aria-labelledby="to-sign">
      <h2 id="to-sign">{translate({id: 'quiz.training.toSign', message: 'Pages to read and sign'})}</h2>
      <ul className={`plain-list ${styles.rows} ${styles.columns}`}>
        {left.map(({page: {id, title, url}, signedAt, validity}) => (
          <li key={id} className={styles.row}>
            <PageIcon name="file" className={styles.rowIcon} />
            <div className={styles.rowText}>
              <Link to={url}>{title}</Link>
              {validity && (
                <span className="quiet">
                  <ValidityText validity={validity} />{' '}
                  {translate({id: 'quiz.training.signOnceMore', message: 'Please sign it again.'})}
                </span>
              )}
              {signedAt && !validity && (
                <span className="quiet">
                  <Translate id="quiz.training.signAgain" values={{day: formats.date(localDate(signedAt))}}>
                    {'It has changed since you signed it on {day}. Please sign it again.'}
                  </Translate>
                </span>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
