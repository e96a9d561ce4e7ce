import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import SearchHost from '@theme/SearchHost';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Around everything: what the boot script (`src/boot/loadStatus.ts`) says while a script loads, in words that can be translated. */
export default function Root({children}: {children: ReactNode}): ReactNode {
  const {hydratesPages} = useDocusaurusContext().siteConfig.customFields ?? {};
  return (
    <>
      {children}
      {hydratesPages ? <div data-app="" hidden /> : null}
      {process.env.NODE_ENV !== 'production' && <SearchHost />}
      <p className={styles.notice} role="status" data-boot-says="slow" hidden>
        <Translate id="boot.slow" description="Shown when a control was used and the line is slow">
          Loading. Your click will go through in a moment.
        </Translate>
      </p>
      <p className={styles.notice} role="alert" data-boot-says="failed" hidden>
        <Translate id="boot.failed" description="Shown when the scripts of a page could not be loaded">
          That didn’t load. You can still read the page and use its links. Check your connection, or reload the page.
        </Translate>{' '}
        <button type="button" className="button button--secondary" data-boot="retry">
          <Translate id="boot.retry" description="Button that loads the scripts of a page again">
            Try again
          </Translate>
        </button>
      </p>
    </>
  );
}
