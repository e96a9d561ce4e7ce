import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import PageIcon from '../../../../components/PageIcon';
import AllPages from './AllPages';
import styles from './styles.module.css';

/** What may be typed, while nothing is. */
export default function Hints(): ReactNode {
  return (
    <div className={`${styles.hints} needs-script`}>
      <p>
        <Translate id="search.hints" description="Below the empty field of a search, above a list of what can be typed">
          Type a few words. Typos are fine.
        </Translate>
      </p>
      <ul className={`plain-list ${styles.examples}`}>
        <li>
          <PageIcon name="wrench" />{' '}
          <Translate id="search.hints.symptom" description="What can be typed, with an example">
            What you see or hear: printer blinks red
          </Translate>
        </li>
        <li>
          <PageIcon name="list" />{' '}
          <Translate id="search.hints.task" description="What can be typed, with an example">
            What you want to do: reset a PIN
          </Translate>
        </li>
        <li>
          <PageIcon name="scan" />{' '}
          <Translate id="search.hints.code" description="What can be typed, with an example">
            The asset tag on a machine, or the words of an error message
          </Translate>
        </li>
      </ul>
      <p>
        <AllPages />
      </p>
    </div>
  );
}
