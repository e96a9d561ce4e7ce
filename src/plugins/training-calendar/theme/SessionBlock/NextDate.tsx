import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {useFormats} from '../../../../components/formats';
import ShownBetween from '../../../../components/ShownBetween';
import type {SessionPart} from '../../domain/sessionPart';
import {sayStart} from './registrationMail';

/** Which date of a series is the next one to go to, on the day of reading. */
export default function NextDate({part: {dates, builtAt}}: {part: SessionPart}): ReactNode {
  const formats = useFormats();
  const firstToCome = dates.find(({endsAt}) => endsAt > builtAt);
  return dates.map((date, place) => (
    <ShownBetween
      as="p"
      // biome-ignore lint/suspicious/noArrayIndexKey: the list of a page does not change, and two dates may start together
      key={place}
      from={dates[place - 1]?.endsAt}
      until={date.endsAt}
      initially={date === firstToCome}
    >
      <Translate
        id="session.nextDate"
        values={{
          date: (
            <strong>
              <time dateTime={date.start}>{sayStart(date, formats)}</time>
            </strong>
          ),
        }}
      >
        {'Next: {date}'}
      </Translate>
    </ShownBetween>
  ));
}
