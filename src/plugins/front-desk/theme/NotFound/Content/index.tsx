import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import FindForm from '../../FindForm';
import styles from './styles.module.css';

/** No page has this address: say so, and where to go next. */
export default function NotFoundContent(): ReactNode {
  return (
    <main className={styles.main}>
      <h1>
        <Translate id="notFound.title">This page is not here</Translate>
      </h1>
      <p>
        <Translate id="notFound.text">
          It may have moved or been replaced. Look for it by a word from its title, or go to the front desk.
        </Translate>
      </p>
      <FindForm />
      <p>
        <Link to="/">
          <Translate id="notFound.home">To the front desk</Translate>
        </Link>
      </p>
    </main>
  );
}
