import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import CopyOutcome from './CopyOutcome';
import styles from './FeedAddress.module.css';
import Icon from './Icon';

/** A calendar file's URL, as a link for calendar programs and as text to copy. */
export default function FeedAddress({name, address}: {name: string; address: string}): ReactNode {
  return (
    <div className={styles.feed} data-copy="">
      <a className={styles.link} href={address.replace(/^https?:/, 'webcal:')}>
        <Icon name="calendar" />
        {translate({id: 'calendar.subscribe.to', message: 'Subscribe: {name}'}, {name})}
      </a>
      <a href={address} className={styles.address}>
        <code>{address}</code>
      </a>
      <button
        type="button"
        className="button button--secondary needs-script"
        data-tool="copy"
        aria-label={translate({id: 'calendar.subscribe.copyOf', message: 'Copy the address: {name}'}, {name})}
      >
        <span>{translate({id: 'calendar.subscribe.copy', message: 'Copy'})}</span>
      </button>
      <CopyOutcome
        failed={translate({
          id: 'calendar.subscribe.copyFailed',
          message: 'The browser didn’t copy it. The address is selected, so press Ctrl+C.',
        })}
      />
    </div>
  );
}
