import type {ReactNode} from 'react';
import InlineScript from '../../../../components/InlineScript';

/** `src/boot/tellReaderTimes.ts` as one line; put there by the bundler. */
declare const READER_TIME_SCRIPT: string;

/**
 * Goes above times with `ReaderTime` and fills them in as they arrive, before they are painted, so nothing moves and
 * the page doesn't load the app for it. Under `npm start`, `ReaderTime` does it.
 */
export default function ReaderTimeScript(): ReactNode {
  return <InlineScript code={READER_TIME_SCRIPT} />;
}
