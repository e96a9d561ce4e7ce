import type {YamlPath, YamlValue} from '@deskbook/text/yaml/yamlSource';
import {formatsFor} from '@deskbook/ui/components/formatsFor';
import {type ReactNode, useState} from 'react';
import {type DateOfSeries, markDate, moveDate, needsReason, nextDates, restoreDate} from '../domain/facts/seriesDates';
import {idOf, useForm} from './FormContext';

const FIRST_SHOWN = 6;
const STATES = {scheduled: '', cancelled: 'Canceled', postponed: 'Postponed', full: 'Full'} as const;
const formats = formatsFor('en-US');

type Action = 'cancelled' | 'postponed' | 'move';

/** The next dates of a series, with controls to cancel, postpone or move each. */
export function SeriesDates({path}: {path: YamlPath}): ReactNode {
  const {values, today} = useForm();
  const [shown, setShown] = useState(FIRST_SHOWN);
  const dates = nextDates(values as YamlValue, path, today);
  const id = idOf(path, 'dates');
  return (
    <section className="series" aria-labelledby={id}>
      <h2 id={id}>Next dates</h2>
      {dates.length === 0 && <p className="quiet">There are none yet: say when it begins, and how often it repeats.</p>}
      <ol className="plain-list">
        {dates.slice(0, shown).map((date) => (
          <DateLine key={date.date} path={path} date={date} />
        ))}
      </ol>
      {dates.length > shown && (
        <button type="button" onClick={() => setShown(shown + FIRST_SHOWN)}>
          Show more dates
        </button>
      )}
    </section>
  );
}

function DateLine({path, date}: {path: YamlPath; date: DateOfSeries}): ReactNode {
  const {text, choices, change, focusLater} = useForm();
  const [action, setAction] = useState<Action>();
  const name = `${formats.shortWeekday(date.start)}, ${formats.shortDate(date.start)}, ${formats.time(date.start)}`;
  const closed = date.branch === null ? undefined : choices.closed[date.branch]?.[date.start.slice(0, 10)];
  const isChanged = date.isMoved || date.status === 'cancelled' || date.status === 'postponed';
  const idIn = (part: string) => idOf(path, `${date.date}-${part}`);
  const press = (label: string, part: string, onClick: () => void) => (
    <button type="button" id={idIn(part)} onClick={onClick}>
      {label}
      <span className="unseen"> {name}</span>
    </button>
  );
  const ask = (next: Action) => {
    setAction(next);
    focusLater(idIn('asked'));
  };
  const leave = (part: string) => {
    setAction(undefined);
    focusLater(idIn(part));
  };
  return (
    <li>
      <span className={date.status === 'cancelled' ? 'is-off' : undefined}>{name}</span>
      {date.status !== 'scheduled' && <strong> {STATES[date.status]}</strong>}
      {date.isMoved && <strong> Moved from {formats.date(date.date)}</strong>}
      {closed !== undefined && <strong className="warning"> Closed{closed && `: ${closed}`}</strong>}
      {date.reason && <span className="quiet"> {date.reason}</span>}
      <span className="date-buttons">
        {isChanged ? (
          press('Undo', 'undo', () => {
            change(restoreDate(text, path, date.date));
            focusLater(idIn('cancelled'));
          })
        ) : (
          <>
            {press('Cancel', 'cancelled', () => ask('cancelled'))}
            {press('Postpone', 'postponed', () => ask('postponed'))}
            {press('Move', 'move', () => ask('move'))}
          </>
        )}
      </span>
      {action && !isChanged && (
        <ChangeOfDate
          {...{path, date, action, name}}
          firstId={idIn('asked')}
          onDone={() => leave('undo')}
          onKeep={() => leave(action)}
        />
      )}
    </li>
  );
}

interface ChangeProps {
  path: YamlPath;
  date: DateOfSeries;
  action: Action;
  name: string;
  /** The id of the first input. */
  firstId: string;
  onDone(): void;
  onKeep(): void;
}

const ASKED = {cancelled: 'Cancel', postponed: 'Postpone', move: 'Move'} as const;

/** Asks for the reason, or for the new time. */
function ChangeOfDate({path, date, action, name, firstId, onDone, onKeep}: ChangeProps): ReactNode {
  const {text, values, change} = useForm();
  const [day, time] = date.start.split(' ') as [string, string];
  const [reason, setReason] = useState('');
  const [newDay, setDay] = useState(day);
  const [newTime, setTime] = useState(time);
  const mustSayWhy = action !== 'move' && needsReason(values as YamlValue, path, action);
  const start = `${newDay} ${newTime}`;
  const isReady =
    action === 'move' ? newDay !== '' && newTime !== '' && start !== date.start : !mustSayWhy || reason !== '';
  const done = () => {
    if (!isReady) return;
    change(
      action === 'move'
        ? moveDate(text, path, date.date, start)
        : markDate(text, path, {date: date.date, status: action, reason}),
    );
    onDone();
  };
  return (
    <fieldset className="together" aria-label={`${ASKED[action]} ${name}`}>
      {action === 'move' ? (
        <>
          <label>
            New date
            <input id={firstId} type="date" value={newDay} onChange={(event) => setDay(event.currentTarget.value)} />
          </label>
          <label>
            New time
            <input type="time" value={newTime} onChange={(event) => setTime(event.currentTarget.value)} />
          </label>
        </>
      ) : (
        <label>
          Reason, for readers{mustSayWhy ? ' (required)' : ''}
          <input id={firstId} type="text" value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
        </label>
      )}
      <button type="button" className="main" aria-disabled={!isReady} onClick={done}>
        {ASKED[action]} this date
      </button>
      <button type="button" onClick={onKeep}>
        Keep it as it is
      </button>
    </fieldset>
  );
}
