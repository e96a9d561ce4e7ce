import {localDate} from '@deskbook/text/dates/dates';
import {useFormats} from '@deskbook/ui/components/formats';
import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {useCurrentDate} from '../../../client/trainer/currentDate';
import {warningsOn} from '../../../domain/trainer/rosterWarnings';
import Notice from '../Notice';

/** Things the trainer may have overlooked. They block nothing, and screen readers announce them. */
export default function Warnings(): ReactNode {
  const {session, date, rosterStore} = useCurrentDate();
  const formats = useFormats();
  const {crowd, sameNames, nameless} = warningsOn(rosterStore.roster, session.capacity);
  const isAhead = date.start.slice(0, 10) > localDate();
  return (
    <div aria-live="polite">
      {/* Not forbidden: people may have been at a rehearsal. But the page opens at the next date, where check marks for the last one land by mistake. */}
      {isAhead && rosterStore.roster.some(({attended}) => attended) && (
        <Notice>
          <Translate id="trainer.warning.ahead" values={{date: formats.longDate(date.start)}}>
            {
              'This session is on {date}. If you meant an earlier date, clear these check marks and choose that date at the top.'
            }
          </Translate>
        </Notice>
      )}
      {crowd && (
        <Notice>
          <Translate id="trainer.warning.crowd" values={{people: crowd.people, seats: crowd.seats}}>
            {'More people than seats: the roster has {people}, the session has room for {seats}.'}
          </Translate>
        </Notice>
      )}
      {sameNames.length > 0 && (
        <Notice>
          {formats
            .counted(
              sameNames.length,
              translate({
                id: 'trainer.warning.sameNames',
                message:
                  'This name is on the roster more than once: {names}. If it is the same person, remove one of them.|These names are on the roster more than once: {names}. If they are the same person, remove one of them.',
              }),
            )
            .replace('{names}', () => formats.list(sameNames))}
        </Notice>
      )}
      {nameless > 0 && (
        <Notice>
          {formats.counted(
            nameless,
            translate({
              id: 'trainer.warning.nameless',
              message:
                '{count} person has no name and won’t get a certificate.|{count} people have no name and won’t get a certificate.',
            }),
          )}
        </Notice>
      )}
    </div>
  );
}
