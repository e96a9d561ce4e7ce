import {type ReactNode, useState} from 'react';
import type {PageInfo, PublishEvent, PublishRequest} from '../../api';
import {addressOfEditor} from '../parts/addresses';
import {follow} from '../parts/ask';
import {Dialog} from '../parts/Dialog';

const STEPS = {
  check: 'Check the pages',
  save: 'Save the new version',
  build: 'Build the site',
  switch: 'Show it to readers',
} as const;
const NAMES = Object.keys(STEPS) as (keyof typeof STEPS)[];

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
  const [event, setEvent] = useState<PublishEvent>();
  const isRunning = event !== undefined && event.step !== 'failed' && event.step !== 'done';
  const publish = () => {
    setEvent({step: 'check'});
    follow<PublishEvent>('publish', {paths: chosen, message} satisfies PublishRequest, setEvent).catch((error: Error) =>
      setEvent({step: 'failed', message: error.message}),
    );
  };
  const toggle = (name: string) =>
    setChosen(chosen.includes(name) ? chosen.filter((other) => other !== name) : [...chosen, name]);
  if (event?.step === 'done') {
    const address = pages.find((page) => page.path === path)?.address;
    return (
      <Dialog title="Published" onClose={onClose}>
        <p role="status">
          Readers see it now.
          {address && (
            <>
              {' '}
              <a href={address}>Open the page</a>
            </>
          )}
        </p>
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
          {NAMES.slice(0, NAMES.indexOf(event.step) + 1).map((name) => (
            <li key={name} className={name === event.step ? 'now' : undefined}>
              {STEPS[name]}
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
