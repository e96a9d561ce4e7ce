import PageIcon from '@deskbook/ui/components/PageIcon';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import AllPages from './AllPages';
import styles from './styles.module.css';

/** Examples of what to type, while the field is empty. */
export default function Hints(): ReactNode {
  return (
    <div className={`${styles.hints} needs-script`}>
      <p>{translate({id: 'search.hints', message: 'Type a few words. Typos are fine.'})}</p>
      <ul className={`plain-list ${styles.examples}`}>
        <li>
          <PageIcon name="wrench" />{' '}
          {translate({id: 'search.hints.symptom', message: 'What you see or hear: printer blinks red'})}
        </li>
        <li>
          <PageIcon name="list" /> {translate({id: 'search.hints.task', message: 'What you want to do: reset a PIN'})}
        </li>
        <li>
          <PageIcon name="scan" />{' '}
          {translate({
            id: 'search.hints.code',
            message: 'The asset tag on a machine, or the words of an error message',
          })}
        </li>
      </ul>
      <p>
        <AllPages />
      </p>
    </div>
  );
}
