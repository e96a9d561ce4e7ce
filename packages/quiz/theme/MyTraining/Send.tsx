import {translate} from '@docusaurus/Translate';
import SendResults from '@theme/SendResults';
import type {ComponentProps, ReactNode} from 'react';
import styles from './styles.module.css';

export default function Send(props: ComponentProps<typeof SendResults>): ReactNode {
  return (
    <section aria-labelledby="send" className={styles.card}>
      <h2 id="send">{translate({id: 'quiz.send.title', message: 'Show your trainer'})}</h2>
      <p>
        {translate({
          id: 'quiz.send.why',
          message:
            'Your results are only in this browser. Send your trainer what you choose, and see it before it goes out.',
        })}
      </p>
      <p className={styles.people}>
        <SendResults {...props} />
      </p>
    </section>
  );
}
