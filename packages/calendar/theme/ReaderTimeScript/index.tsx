import InlineScript from '@deskbook/ui/components/InlineScript';
import type {ReactNode} from 'react';

/** `packages/engine/boot/tellReaderTimes.ts` as one line, inserted by the bundler. */
declare const READER_TIME_SCRIPT: string;

/**
 * Put it above times with `ReaderTime`. It fills them in as they arrive, before they are painted, so nothing moves and
 * the page doesn't need the app. Under `npm start`, `ReaderTime` does it.
 */
export default function ReaderTimeScript(): ReactNode {
  return <InlineScript code={READER_TIME_SCRIPT} />;
}
