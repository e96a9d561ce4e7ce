import Island from '@deskbook/engine/islands/Island';
import InlineScript from '@deskbook/ui/components/InlineScript';
import PrintFoot from '@deskbook/ui/components/PrintFoot';
import {PageMetadata} from '@docusaurus/theme-common';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import FrameBody, {type FrameProps} from '../Calendar/FrameBody';
import styles from '../Calendar/styles.module.css';

/** The frame of every calendar page: its style sheet, its island, and the address on paper. */
export default function CalendarFrame({title, description, path, ...body}: FrameProps): ReactNode {
  return (
    <Layout>
      <PageMetadata title={title} description={description} />
      <main className={styles.main}>
        <Island name="calendar">
          <FrameBody {...body} />
        </Island>
        <InlineScript code={ASK_FOR_ISLAND} />
        <PrintFoot path={path} />
      </main>
    </Layout>
  );
}

/** Makes the island look at an address that names a view (`packages/engine/boot/calendar/calendar.ts`). */
const ASK_FOR_ISLAND = 'location.hash&&document.querySelector("main [data-island]").click()';
