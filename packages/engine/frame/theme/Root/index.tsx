import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import SearchHost from '@theme/SearchHost';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Wraps every page. Adds translatable messages that `packages/engine/boot/loadStatus.ts` shows while a script loads. */
export default function Root({children}: {children: ReactNode}): ReactNode {
  const {hydratesPages} = useDocusaurusContext().siteConfig.customFields ?? {};
  return (
    <>
      {children}
      {hydratesPages ? <div data-app="" hidden /> : null}
      {process.env.NODE_ENV !== 'production' && <SearchHost />}
      <p className={styles.notice} role="status" data-boot-says="slow" hidden>
        {translate({id: 'boot.slow', message: 'Loading. Your click will go through in a moment.'})}
      </p>
      <p className={styles.notice} role="alert" data-boot-says="failed" hidden>
        {translate({
          id: 'boot.failed',
          message:
            'That didn’t load. You can still read the page and use its links. Check your connection, or reload the page.',
        })}{' '}
        <button type="button" className="button button--secondary" data-boot="retry">
          {translate({id: 'boot.retry', message: 'Try again'})}
        </button>
      </p>
    </>
  );
}
