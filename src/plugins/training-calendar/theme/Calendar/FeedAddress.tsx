import Translate, {translate} from '@docusaurus/Translate';
import {type ReactNode, useRef} from 'react';
import Icon from '../../../../components/Icon';
import {useCopy} from '../../../../components/useCopy';
import styles from './subscribe.module.css';

/** The address of a calendar file: a link that a calendar program takes, and the text to be copied. */
export default function FeedAddress({name, address}: {name: string; address: string}): ReactNode {
  const text = useRef<HTMLElement>(null);
  const {outcome, copy} = useCopy(text);

  return (
    <div className={styles.feed}>
      <a className={styles.feedLink} href={address.replace(/^https?:/, 'webcal:')}>
        <Icon name="calendar" />
        {translate({id: 'calendar.subscribe.to', message: 'Subscribe: {name}'}, {name})}
      </a>
      <a href={address} className={styles.feedAddress}>
        <code ref={text}>{address}</code>
      </a>
      <button
        type="button"
        className="button button--secondary button--sm needs-script"
        aria-label={translate({id: 'calendar.subscribe.copyOf', message: 'Copy the address: {name}'}, {name})}
        onClick={copy}
      >
        <Translate id="calendar.subscribe.copy">Copy</Translate>
      </button>
      <span role="status" className={styles.quiet}>
        {outcome === 'copied' && <Translate id="calendar.subscribe.copied">Copied</Translate>}
        {outcome === 'failed' && (
          <Translate id="calendar.subscribe.copyFailed">
            The browser didn’t copy it. The address is selected, so press Ctrl+C.
          </Translate>
        )}
      </span>
    </div>
  );
}
