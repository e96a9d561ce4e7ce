import {useFormats} from '@deskbook/ui/components/formats';
import {ConfirmButton} from '@deskbook/ui/components/QuestionDialog';
import {translate} from '@docusaurus/Translate';
import {type ReactNode, useEffect, useRef, useState} from 'react';
import type {ReportInHand} from '../../client/report/useReport';
import ImportResults, {useImport} from './ImportResults';
import styles from './styles.module.css';

interface Props {
  hand: ReportInHand;
  /** On a page of its own, it is open as long as nothing is there. On a session's page, nothing may move. */
  isPage: boolean;
}

/**
 * Takes results. It folds once they are in, and files can still be dropped on it. It names the style sheets of what the
 * report shows later.
 */
export default function BringIn({hand, isPage}: Props): ReactNode {
  const fold = useRef<HTMLDetailsElement>(null);
  const hasPeople = hand.people.length > 0;
  const [chosen, choose] = useState<boolean | null>(null);
  const isOpen = chosen ?? (isPage && !hasPeople);
  useEffect(() => {
    // What had the focus is about to go.
    if (hasPeople && fold.current?.contains(document.activeElement)) fold.current.querySelector('summary')?.focus();
    choose(null);
  }, [hasPeople]);
  const {said, take, addText} = useImport(hand);
  const [isOver, setOver] = useState(false);
  return (
    <>
      <details
        ref={fold}
        className={styles.bringIn}
        data-over={isOver || undefined}
        open={isOpen}
        onToggle={({currentTarget: {open}}) => open !== isOpen && choose(open)}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer as unknown as DataTransfer);
        }}
      >
        <summary>
          <InHand hand={hand} />
        </summary>
        <p>
          {translate({
            id: 'report.where',
            message:
              'What you bring in stays in this browser until you forget it. Nothing is sent anywhere. On a shared computer, choose "Forget what I brought in" when you are done.',
          })}
        </p>
        <ImportResults onFiles={take} onText={addText} />
      </details>
      <div className={styles.brought}>
        <p role="status">{said}</p>
        {hasPeople && <Forget hand={hand} />}
      </div>
    </>
  );
}

/** `14 people, 77 results, kept in this browser only. Bring in more` */
function InHand({hand: {people, files}}: {hand: ReportInHand}): ReactNode {
  const {counted} = useFormats();
  if (people.length === 0) return <b>{translate({id: 'report.bringIn', message: 'Bring in results'})}</b>;
  return (
    <>
      <span>
        <strong>
          {counted(people.length, translate({id: 'report.people', message: '{count} person|{count} people'}))}
        </strong>{' '}
        <span className={styles.muted}>
          {counted(
            files.length,
            translate({
              id: 'report.inHand',
              message: 'from {count} file, kept in this browser only|from {count} files, kept in this browser only',
            }),
          )}
        </span>
      </span>{' '}
      <span className={styles.bringMore}>{translate({id: 'report.bringInMore', message: 'Bring in more'})}</span>
    </>
  );
}

/** Says exactly what it removes. Keeps rosters typed on trainers' pages unless asked, because no file has them. */
function Forget({hand}: {hand: ReportInHand}): ReactNode {
  const formats = useFormats();
  const [withTyped, setWithTyped] = useState(false);
  const {files, rosters, staff, names, typedRosters} = hand;
  return (
    <ConfirmButton
      label={translate({id: 'report.forget', message: 'Forget what I brought in'})}
      question={translate(
        {
          id: 'report.reallyForget',
          message:
            'Remove what you brought in, for all sessions, from this browser? Result files: {files}. Roster files: {rosters}. Staff lists: {staff}. Names typed for codes: {names}.',
        },
        {
          files: String(files.length),
          rosters: String(rosters.length),
          staff: String(staff.length),
          names: String(names.size),
        },
      )}
      yes={translate({id: 'report.yesForget', message: 'Yes, forget it'})}
      no={translate({id: 'report.keep', message: 'No, keep it'})}
      onYes={() => hand.forget(withTyped)}
    >
      {typedRosters > 0 && (
        <p>
          <label>
            <input type="checkbox" checked={withTyped} onChange={({target}) => setWithTyped(target.checked)} />{' '}
            {formats.counted(
              typedRosters,
              translate({
                id: 'report.forgetRosters',
                message:
                  'Also forget the roster typed on a trainer’s page in this browser. It isn’t saved anywhere else.|Also forget the {count} rosters typed on trainers’ pages in this browser. They aren’t saved anywhere else.',
              }),
            )}
          </label>
        </p>
      )}
    </ConfirmButton>
  );
}
