import {CONTENT_ANCHOR} from '@deskbook/ui/components/contentAnchor';
import {useLocation} from '@docusaurus/router';
import {translate} from '@docusaurus/Translate';
import {SkipToContentFallbackId} from '@docusaurus/theme-common';
import useRouteContext from '@docusaurus/useRouteContext';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Skips the navigation. A plain link, so it works before hydration; the theme's own would lead to the sidebar. */
export default function SkipToContent(): ReactNode {
  const {pathname} = useLocation();
  // Lists of tags have no sidebar and no such anchor.
  const {name} = useRouteContext().plugin;
  const isDoc = name === 'docusaurus-plugin-content-docs' && !pathname.includes('/tags/');
  // In the calendar, the fragment chooses the view.
  const isCalendar = name === 'deskbook-training-calendar';

  const label = translate({id: 'theme.common.skipToMainContent', message: 'Skip to main content'});
  return (
    <section aria-label={label}>
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
