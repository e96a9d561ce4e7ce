import {useFormats} from '@deskbook/ui/components/formats';
import Translate from '@docusaurus/Translate';
import ReaderTimeScript from '@theme/ReaderTimeScript';
import type {ReactNode} from 'react';
import {FrameProvider} from '../../client/frame';
import type {CalendarFrame} from '../../domain/pageData';
import styles from './styles.module.css';

export interface FrameProps {
  title: string;
  description: string;
  /** Path of the page, with the base URL, for paper */
  path: string;
  frame: CalendarFrame;
  children: ReactNode;
}

/** What every calendar page has: the data for its parts, and the time zone. */
export default function FrameBody({frame, children}: Pick<FrameProps, 'frame' | 'children'>): ReactNode {
  const formats = useFormats();
  return (
    <>
      <ReaderTimeScript />
      <FrameProvider value={frame}>{children}</FrameProvider>
      <p className={`quiet ${styles.zone}`}>
        <Translate id="calendar.zone" values={{zone: formats.zone(frame.timeZone, `${frame.buildDay}T12:00:00Z`)}}>
          {'Times are {zone} unless noted otherwise.'}
        </Translate>
      </p>
    </>
  );
}
