import PrintFoot from '@deskbook/ui/components/PrintFoot';
import Standalone from '@deskbook/ui/components/Standalone';
import {useLocation} from '@docusaurus/router';
import {PageMetadata} from '@docusaurus/theme-common';
import Layout from '@theme/Layout';
import {type ReactNode, useEffect} from 'react';
import FrameBody, {type FrameProps} from '../../../theme/Calendar/FrameBody';
import styles from '../../../theme/Calendar/styles.module.css';
import {useClock} from '../../client/inAnySite';

/** The frame of calendar pages in the site's own layout. */
export default function CalendarFrame({title, description, path, ...body}: FrameProps): ReactNode {
  useClock();
  useTools();
  return (
    <Layout>
      <PageMetadata title={title} description={description} />
      <Standalone>
        <main className={styles.main}>
          <FrameBody {...body} />
          <PrintFoot path={path} />
        </main>
      </Standalone>
    </Layout>
  );
}

/** The keyboard in the grid, filters and buttons: the scripts that are islands in a district's site. */
function useTools(): void {
  const {pathname, search, hash} = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: they look at the address
  useEffect(() => {
    void import('../../client/calendarTools').then(({show}) => show());
  }, [pathname, search, hash]);
}
