import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {useFormats} from './formats';
import ShownBetween from './ShownBetween';

interface Props {
  /** `YYYY-MM-DD` */
  on: string;
  /** Whether that day was still to come on the build day, by mistake; the browser checks again on the day of reading */
  isExpected?: boolean | undefined;
  by: string;
}

/** One line for paper: when a page was reviewed, and when its next review is due. */
export default function ReviewNote({on, isExpected = false, by}: Props): ReactNode {
  const formats = useFormats();
  const values = {on: formats.date(on), by: formats.date(by)};
  const past = (
    <Translate id="print.review" values={values}>
      {'Reviewed {on}; next review due {by}'}
    </Translate>
  );
  if (!isExpected) return past;
  return (
    <>
      <ShownBetween until={`${on}T00:00`} initially>
        <Translate id="print.reviewExpected" values={values}>
          {'Review expected {on}; next review due {by}'}
        </Translate>
      </ShownBetween>
      <ShownBetween from={`${on}T00:00`} initially={false}>
        {past}
      </ShownBetween>
    </>
  );
}
