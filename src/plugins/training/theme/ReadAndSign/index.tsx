import {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {ReactNode} from 'react';
import Island from '../../../../islands/Island';
import {markOf} from '../../../../learning/client/storageKeys';
import {usePageChanges, useTrainingParts} from '../../client/trainingParts';
import SignForm, {type SignFormProps} from './SignForm';
import styles from './styles.module.css';

/** Where readers find it in the address. */
const ANCHOR = 'read-and-sign';

/** The end of a page whose readers confirm that they have read it. */
export default function ReadAndSign(): ReactNode {
  const {signing} = useTrainingParts();
  const changes = usePageChanges().flatMap(({date, subject}) => (subject === null ? [] : [{date, subject}]));
  useBrokenLinks().collectAnchor(ANCHOR);
  if (!signing) return null;
  const props: SignFormProps = {signing, changes};
  return (
    <section className={styles.sign} aria-labelledby={ANCHOR} data-sheet="signing-styles">
      <h2 id={ANCHOR}>{translate({id: 'signing.title', message: 'Read and sign'})}</h2>
      <noscript>
        <p>
          {translate({
            id: 'signing.withoutScript',
            message: 'To confirm that you have read this page, turn on JavaScript, or tell your supervisor.',
          })}
        </p>
      </noscript>
      <Island name="read-and-sign" kept={markOf('receipt', signing.page)} props={props}>
        <SignForm {...props} />
      </Island>
    </section>
  );
}
