import ValidityText from '@deskbook/records/client/ValidityText';
import {localDate} from '@deskbook/text/dates/localDate';
import {useFormats} from '@deskbook/ui/components/formats';
import PageIcon from '@deskbook/ui/components/PageIcon';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {LeftToSign} from '../../domain/leftToSign';
import GoLink from './GoLink';
import styles from './styles.module.css';

export default function ToSign({left}: {left: readonly LeftToSign[]}): ReactNode {
  if (left.length === 0) return null;
  return (
    <section aria-labelledby="to-sign">
      <h2 id="to-sign">{translate({id: 'quiz.training.toSign', message: 'Pages to read and sign'})}</h2>
      <ul className={`plain-list ${styles.rows} ${styles.columns}`}>
        {left.map((each) => (
          <SignRow key={each.page.id} left={each} />
        ))}
      </ul>
    </section>
  );
}

/** @param isFirst whether it's the one thing to do next */
export function SignRow({left, isFirst = false}: {left: LeftToSign; isFirst?: boolean}): ReactNode {
  const formats = useFormats();
  const {page, signedAt, validity} = left;
  const {title, url} = page;
  const open = translate({id: 'quiz.next.sign', message: 'Read and sign'});
  return (
    <li className={isFirst ? styles.first : styles.row}>
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
      {isFirst && <GoLink to={url} go={open} title={title} isFirst />}
    </li>
  );
}
