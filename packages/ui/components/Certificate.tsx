import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import styles from './Certificate.module.css';

interface Props {
  title: string;
  name: string;
  /** Job title and branch; empty if unknown. */
  about: string;
  did: string;
  what: string;
  /** When and where. */
  children: ReactNode;
  /** What the certificate does and doesn't certify. */
  worth: string;
}

/**
 * A page only for printing, valid once it's signed. It says plainly what it certifies. Requires `certificate-styles` on
 * the page.
 */
export default function Certificate({title, name, about, did, what, children, worth}: Props): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  return (
    <article className={`print-only ${styles.certificate}`}>
      <p>{siteConfig.title}</p>
      <h3>{title}</h3>
      <p>{translate({id: 'trainer.certificate.that', message: 'This is to certify that'})}</p>
      <p className={styles.name}>{name}</p>
      {about && <p>{about}</p>}
      <p>{did}</p>
      <p className={styles.session}>{what}</p>
      <p>{children}</p>
      <div className={styles.lines}>
        <p>{translate({id: 'trainer.certificate.date', message: 'Date'})}</p>
        <p>{translate({id: 'trainer.certificate.signature', message: 'Signature of the trainer'})}</p>
      </div>
      <p className={styles.small}>{worth}</p>
    </article>
  );
}
