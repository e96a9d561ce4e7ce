import Island from '@deskbook/engine/islands/Island';
import {useFormats} from '@deskbook/ui/components/formats';
import InlineScript from '@deskbook/ui/components/InlineScript';
import PrintFoot from '@deskbook/ui/components/PrintFoot';
import Translate from '@docusaurus/Translate';
import {PageMetadata} from '@docusaurus/theme-common';
import Layout from '@theme/Layout';
import ReaderTimeScript from '@theme/ReaderTimeScript';
import type {ReactNode} from 'react';
import {FrameProvider} from '../../client/frame';
import type {CalendarFrame} from '../../domain/pageData';
import styles from './styles.module.css';

interface Props {
  title: string;
  description: string;
  /** Path of the page, with the base URL, for paper */
  path: string;
  frame: CalendarFrame;
  children: ReactNode;
}

/** The frame of every calendar page: its style sheet, the time zone, and the address on paper. */
export default function Frame({title, description, path, frame, children}: Props): ReactNode {
  const formats = useFormats();
  return (
    <Layout>
      <PageMetadata title={title} description={description} />
      <main className={styles.main} data-sheet="calendar-styles">
        <Island name="calendar">
          <ReaderTimeScript />
          <FrameProvider value={frame}>{children}</FrameProvider>
          <p className={`quiet ${styles.zone}`}>
            <Translate id="calendar.zone" values={{zone: formats.zone(frame.timeZone, `${frame.buildDay}T12:00:00Z`)}}>
              {'Times are {zone} unless noted otherwise.'}
            </Translate>
          </p>
        </Island>
        <InlineScript code={ASK_FOR_ISLAND} />
        <PrintFoot path={path} />
      </main>
    </Layout>
  );
}

/** Makes the island look at an address that names a view (`packages/engine/boot/calendar/views.ts`). */
const ASK_FOR_ISLAND = 'location.hash&&document.querySelector("main [data-island]").click()';
