import {useFormats} from '@deskbook/ui/components/formats';
import type {Formats} from '@deskbook/ui/components/formatsFor';
import {useTypedBefore} from '@deskbook/ui/components/useTypedBefore';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {useCurrentDate} from '../../../client/trainer/currentDate';
import {useChecklist} from '../../../client/trainer/useChecklist';
import type {Timetable} from '../../../domain/trainer/agendaTimes';
import type {TrainerDate, TrainerSession} from '../../../domain/trainer/trainerSession';
import styles from './styles.module.css';

/** What not to forget before and after, limited to what this session has. Ticks are kept in this browser. */
export default function Checklist({timetable}: {timetable: Timetable}): ReactNode {
  const {session, date} = useCurrentDate();
  const formats = useFormats();
  const [done, tick] = useChecklist(session.slug, date.id);
  const typedBefore = useTypedBefore((ticked) => {
    for (const name of Object.keys(ticked)) tick(name, true);
  });
  const {before, after} = thingsFor(session, date, timetable, formats);
  const lists = [
    [translate({id: 'trainer.checklist.before', message: 'Before'}), before],
    [translate({id: 'trainer.checklist.after', message: 'After'}), after],
  ] as const;
  return (
    <section aria-labelledby="checklist">
      <h3 id="checklist">{translate({id: 'trainer.checklist', message: 'Checklist'})}</h3>
      <form ref={typedBefore} method="dialog" className={styles.lists} autoComplete="off">
        {lists.map(([title, things]) => (
          <fieldset key={title}>
            <legend>{title}</legend>
            {things.map(([name, words]) => (
              <label key={name} className={styles.thing}>
                <input
                  type="checkbox"
                  name={name}
                  checked={done.has(name)}
                  onChange={({target}) => tick(name, target.checked)}
                />
                {words}
              </label>
            ))}
          </fieldset>
        ))}
      </form>
    </section>
  );
}

type ChecklistItem = [name: string, words: string];

function thingsFor(
  {teaches, quiz}: TrainerSession,
  {place, online}: TrainerDate,
  {setupFrom, teardownUntil}: Timetable,
  formats: Formats,
): {before: ChecklistItem[]; after: ChecklistItem[]} {
  const before: (ChecklistItem | false)[] = [
    place !== null &&
      setupFrom !== null && [
        'setup',
        translate(
          {id: 'trainer.thing.setup', message: 'Be in the room at {time} to set up'},
          {time: formats.time(setupFrom)},
        ),
      ],
    ['screen', translate({id: 'trainer.thing.screen', message: 'Test the screen, sound and network'})],
    place !== null && [
      'machines',
      translate({
        id: 'trainer.thing.machines',
        message: 'Test one machine of each kind. Put a sign on anything that does not work',
      }),
    ],
    online !== null && [
      'online',
      translate({
        id: 'trainer.thing.online',
        message: 'Open the meeting ten minutes early, and ask someone to watch for questions',
      }),
    ],
    teaches.length > 0 && [
      'pages',
      translate({id: 'trainer.thing.pages', message: 'Open the pages you will teach, and read them once more'}),
    ],
    quiz !== null && [
      'quiz',
      translate({id: 'trainer.thing.quiz', message: 'Print the answer key of the quiz for yourself'}),
    ],
    place !== null && [
      'sheet',
      translate({id: 'trainer.thing.sheet', message: 'Put the sign-in sheet, pens and QR codes by the door'}),
    ],
  ];
  const after: (ChecklistItem | false)[] = [
    [
      'attendance',
      translate({id: 'trainer.thing.attendance', message: 'Check off who was there, and hand in the signed sheet'}),
    ],
    place !== null && [
      'papers',
      translate({id: 'trainer.thing.papers', message: 'Collect every paper with a name on it'}),
    ],
    quiz !== null && [
      'answers',
      translate({id: 'trainer.thing.answers', message: 'Note the questions that most people missed'}),
    ],
    place !== null &&
      teardownUntil !== null && [
        'teardown',
        translate(
          {id: 'trainer.thing.teardown', message: 'Put the room back as it was by {time}'},
          {time: formats.time(teardownUntil)},
        ),
      ],
    [
      'forget',
      translate({
        id: 'trainer.thing.forget',
        message: 'Export what you need from the roster, then choose "Forget this roster"',
      }),
    ],
  ];
  return {before: before.filter((thing) => thing !== false), after: after.filter((thing) => thing !== false)};
}
