import {type ReactNode, useState} from 'react';
import type {PageInfo, PublishEvent, PublishRequest} from '../../api';
import {addressOfEditor} from '../parts/addresses';
import {follow} from '../parts/ask';
import {Dialog} from '../parts/Dialog';

type Running = Exclude<PublishEvent, {step: 'done' | 'failed'}>;

const STEPS = {
  wait: 'Wait for the one who is publishing now',
  pull: 'Fetch what others have changed',
  save: 'Save the new version',
  check: 'Check the pages',
  build: 'Build the site',
  switch: 'Show it to readers',
  push: 'Send it to the shared copy',
} as const satisfies Record<Running['step'], string>;

interface Props {
  /** That was being edited. */
  path?: string;
  pages: readonly PageInfo[];
  onClose(): void;
}

/** Which drafts go out, and what changed. */
export function Publish({path, pages, onClose}: Props): ReactNode {
  const drafts = pages.filter(({draft}) => draft !== null);
  const [chosen, setChosen] = useState<readonly string[]>(path ? [path] : drafts.map((page) => page.path));
  const [message, setMessage] = useState('');
  const [events, setEvents] = useState<readonly PublishEvent[]>([]);
  const event = events.at(-1);
  const running = events.filter((each): each is Running => each.step in STEPS);
  const [isAsked, setAsked] = useState(false);
  const isRunning = isAsked && event?.step !== 'failed' && event?.step !== 'done';
  const publish = () => {
    const tell = (next: PublishEvent) => setEvents((known) => [...known, next]);
    setEvents([]);
    setAsked(true);
    follow<PublishEvent>('publish', {paths: chosen, message} satisfies PublishRequest, tell).catch((error: Error) =>
      tell({step: 'failed', message: error.message}),
    );
  };
  const toggle = (name: string) =>
    setChosen(chosen.includes(name) ? chosen.filter((other) => other !== name) : [...chosen, name]);
  if (event?.step === 'done') {
    const address = pages.find((page) => page.path === path)?.address;
    return (
      <Dialog title="Published" onClose={onClose}>
        {event.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
        <p role="status">
          Readers see it now.
          {address && (
            <>
              {' '}
              <a href={address}>Open the page</a>
            </>
          )}
        </p>
        {event.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </Dialog>
    );
  }
  return (
    <Dialog
      title="Publish"
      onClose={onClose}
      action={{
        label: 'Publish',
        run: publish,
        isDisabled: isRunning || chosen.length === 0 || message.trim() === '',
      }}
      failure={event?.step === 'failed' ? event.message : undefined}
    >
      {drafts.length === 0 && <p>There are no drafts: everything is published.</p>}
      <fieldset disabled={isRunning}>
        <legend>Drafts to publish</legend>
        {drafts.map((page) => (
          <label key={page.path}>
            <input type="checkbox" checked={chosen.includes(page.path)} onChange={() => toggle(page.path)} />
            <span>{page.title}</span>
          </label>
        ))}
      </fieldset>
      <label>
        What changed, in one sentence for readers
        <input
          type="text"
          value={message}
          disabled={isRunning}
          onInput={({currentTarget}) => setMessage(currentTarget.value)}
        />
      </label>
      {event && event.step !== 'failed' && (
        <ol className="progress" aria-live="polite">
          {running.map(({step}) => (
            <li key={step} className={step === event.step ? 'now' : undefined}>
              {STEPS[step]}
            </li>
          ))}
        </ol>
      )}
      {event?.step === 'failed' && (
        <ul>
          {event.problems?.map((problem) => (
            <li key={`${problem.file}:${problem.line}:${problem.message}`}>
              <a href={addressOfEditor(problem.file)}>{problem.file}</a>, line {problem.line}: {problem.message}
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}
