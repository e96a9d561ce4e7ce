import {useHistory, useLocation} from '@docusaurus/router';
import {translate} from '@docusaurus/Translate';
import {SkipToContentFallbackId} from '@docusaurus/theme-common';
import useRouteContext from '@docusaurus/useRouteContext';
import {type ReactNode, useEffect, useRef} from 'react';
import {CONTENT_ANCHOR} from '../../components/contentAnchor';
import styles from './styles.module.css';

/**
 * Leads past the navigation, as a plain link to an anchor, so that it does so before React is awake: the theme's own
 * would lead to the sidebar.
 */
export default function SkipToContent(): ReactNode {
  const region = useRef<HTMLElement>(null);
  const {pathname} = useLocation();
  const {action} = useHistory();
  // Lists of tags have no sidebar, and no such anchor.
  const {name} = useRouteContext().plugin;
  const isDoc = name === 'docusaurus-plugin-content-docs' && !pathname.includes('/tags/');
  // There what follows the # is the view.
  const isCalendar = name === 'deskbook-training-calendar';

  // A link that React follows leaves the focus where it was; a page that the browser opens begins at its top.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the new page that matters
  useEffect(() => {
    if (action === 'PUSH') region.current?.focus();
  }, [pathname]);

  const label = translate({
    id: 'theme.common.skipToMainContent',
    message: 'Skip to main content',
    description: 'The skip to content label used for accessibility',
  });
  return (
    <section ref={region} aria-label={label} tabIndex={-1} className={styles.region}>
      <a
        className={styles.link}
        href={`#${isDoc ? CONTENT_ANCHOR : SkipToContentFallbackId}`}
        data-island={isCalendar ? 'calendar' : undefined}
      >
        {label}
      </a>
    </section>
  );
}
