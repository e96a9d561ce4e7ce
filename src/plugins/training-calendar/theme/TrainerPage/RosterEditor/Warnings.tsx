import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {useFormats} from '../../../../../components/formats';
import {useCurrentDate} from '../../../client/trainer/currentDate';
import {warningsOn} from '../../../domain/trainer/rosterWarnings';
import Notice from '../Notice';

/** Things the trainer may have overlooked. They block nothing, and screen readers announce them. */
export default function Warnings(): ReactNode {
  const {session, rosterStore} = useCurrentDate();
  const formats = useFormats();
  const {crowd, sameNames, nameless} = warningsOn(rosterStore.roster, session.capacity);
  return (
    <div aria-live="polite">
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
