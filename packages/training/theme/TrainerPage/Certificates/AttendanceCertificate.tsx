import {formatWhere, formatZonedHours} from '@deskbook/calendar/theme/dateWords';
import type {Participant} from '@deskbook/records/domain/roster/roster';
import Certificate from '@deskbook/ui/components/Certificate';
import DurationText from '@deskbook/ui/components/DurationText';
import {useFormats} from '@deskbook/ui/components/formats';
import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {useCurrentDate} from '../../../client/trainer/currentDate';

/** Confirms that a person attended, and nothing more. */
export default function AttendanceCertificate({person}: {person: Participant}): ReactNode {
  const {session, date} = useCurrentDate();
  const formats = useFormats();
  const minutes = (Date.parse(date.endsAt) - Date.parse(date.startsAt)) / 60_000;
  return (
    <Certificate
      title={translate({id: 'trainer.certificate.title', message: 'Certificate of attendance'})}
      name={person.name}
      about={[person.job, person.branch].filter(Boolean).join(', ')}
      did={translate({id: 'trainer.certificate.attended', message: 'attended the training session'})}
      what={session.title}
      worth={translate({
        id: 'trainer.certificate.worth',
        message:
          'This certifies attendance only, not what was learned. The name is as the trainer entered it, and the site keeps no copy. Not valid without a signature.',
      })}
    >
      {formats.longDate(date.start)}, {formatZonedHours(date, formats)} (<DurationText duration={`${minutes} min`} />)
      <br />
      {formatWhere(date)}
      {date.trainers.length > 0 && (
        <>
          <br />
          <Translate id="trainer.signIn.trainers" values={{trainers: formats.list(date.trainers)}}>
            {'Trainer: {trainers}'}
          </Translate>
        </>
      )}
    </Certificate>
  );
}
