import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import Books from './Books';
import styles from './Certificate.module.css';
import DateBlock from './DateBlock';

interface Props {
  title: string;
  name: string;
  /** Job title and branch; empty if unknown. */
  about: string;
  did: string;
  what: string;
  /** The day, `YYYY-MM-DD` */
  date: string;
  /** When and where. */
  children: ReactNode;
  /** What the certificate does and doesn't certify. */
  worth: string;
}

/**
 * A page only for printing, valid once it's signed. It says plainly what it certifies. Requires the styles of
 * certificates, dates and books on the page.
 */
export default function Certificate({title, name, about, did, what, date, children, worth}: Props): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  return (
    <article className={`print-only ${styles.certificate}`}>
      <p className={styles.district}>{siteConfig.title}</p>
      <Books />
      <h3>{title}</h3>
      <p>{translate({id: 'trainer.certificate.that', message: 'This is to certify that'})}</p>
      <p className={styles.name}>{name}</p>
      {about && <p>{about}</p>}
      <p>{did}</p>
      <p className={styles.session}>{what}</p>
      <div className={styles.when}>
        <DateBlock date={date} />
        <p>{children}</p>
      </div>
      <div className={styles.lines}>
        <p>{translate({id: 'trainer.certificate.date', message: 'Date'})}</p>
        <p>{translate({id: 'trainer.certificate.signature', message: 'Signature of the trainer'})}</p>
      </div>
      <p className={styles.small}>{worth}</p>
    </article>
  );
}
