import {formatWhere, formatZonedHours} from '@deskbook/calendar/theme/dateWords';
import {attendeesOf, type Participant} from '@deskbook/records/domain/roster/roster';
import {printPart} from '@deskbook/ui/browser/printPart';
import Certificate from '@deskbook/ui/components/Certificate';
import DurationText from '@deskbook/ui/components/DurationText';
import {useFormats} from '@deskbook/ui/components/formats';
import Icon from '@deskbook/ui/components/Icon';
import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {useCurrentDate} from '../../../client/trainer/currentDate';

export default function Certificates(): ReactNode {
  const formats = useFormats();
  const attendees = attendeesOf(useCurrentDate().rosterStore.roster);
  const print = formats.counted(
    attendees.length,
    translate({id: 'trainer.certificates.print', message: 'Print {count} certificate|Print {count} certificates'}),
  );
  return (
    <section id="certificates" className="needs-script" data-part="certificates" aria-labelledby="certificates-title">
      <div className="screen-only">
        <h2 id="certificates-title">{translate({id: 'trainer.certificates', message: 'Certificates'})}</h2>
        <p>
          {translate({
            id: 'trainer.certificates.what',
            message:
              'One page for each person checked off on the roster. It certifies that they attended, not that they passed anything. Sign it to make it valid.',
          })}
        </p>
        {attendees.length > 0 ? (
          <button type="button" className="button button--secondary" onClick={() => printPart('certificates')}>
            <Icon name="printer" />
            {print}
          </button>
        ) : (
          <p className="quiet">{translate({id: 'trainer.certificates.none', message: 'No one is checked off yet.'})}</p>
        )}
      </div>
      {attendees.map((person) => (
        <AttendanceCertificate key={person.id} person={person} />
      ))}
    </section>
  );
}

/** Confirms that a person attended, and nothing more. */
function AttendanceCertificate({person}: {person: Participant}): ReactNode {
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
      date={date.start}
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
