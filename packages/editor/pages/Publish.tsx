import type {Problem} from '@deskbook/text/problems/problems';
import {type ReactNode, useState} from 'react';
import type {LatestPublication, PageInfo, PendingRequest, PublishEvent, PublishRequest} from '../api';
import {aboutSoLong} from '../domain/usualDuration';
import {addressOfEditor} from '../parts/addresses';
import {send} from '../parts/apiClient';
import {Dialog} from '../parts/Dialog';
import {FACTS} from '../parts/facts';
import {NOT_DEPLOYED} from '../parts/usePublication';
import {useQuery, useTask} from '../parts/useQuery';
import {PageLinks} from './PageLinks';
import {useRelease} from './useRelease';

type Running = Exclude<PublishEvent, {step: 'done' | 'failed'}>;

const STEPS = {
  pull: 'Look for pages that others have published',
  save: 'Save the new version',
  check: 'Check the pages',
  build: 'Build the site',
  switch: 'Show it to readers',
  deploy: 'Bring it to the web server',
  push: 'Keep a second copy of the pages',
} as const satisfies Record<Exclude<Running['step'], 'wait'>, string>;

interface Props {
  /** The page that was open in the editor. */
  path?: string;
  pages: readonly PageInfo[];
  onClose(): void;
}

/** Asks which drafts to publish and what changed. */
export function Publish({path, pages, onClose}: Props): ReactNode {
  const drafts = pages.filter(({draft}) => draft !== null);
  const [chosen, setChosen] = useState<readonly string[]>(path ? [path] : drafts.map((page) => page.path));
  const [message, setMessage] = useState('');
  const {answer: publication} = useQuery<LatestPublication>('publication');
  const usualSeconds = FACTS.mayPublish ? (publication?.usualSeconds ?? null) : null;
  const {events, outcome, isRunning: isPublishing, start} = useRelease();
  const steps = events.filter((each): each is Running => each.step === 'wait' || each.step in STEPS);
  const asking = useTask();
  const [isAsked, setIsAsked] = useState(false);
  const isRunning = isPublishing || asking.isRunning;
  const failed = outcome?.step === 'failed' ? outcome : undefined;
  const requestPublication = () => {
    const request = {paths: chosen, message} satisfies PublishRequest;
    if (FACTS.mayPublish) return start('publish', request);
    return asking.run(async () => {
      await send<PendingRequest>('POST', 'requests', request);
      setIsAsked(true);
    });
  };
  const missing = missingDrafts(failed?.problems ?? [], drafts, chosen);
  const titleOf = (file: string) => pages.find((page) => page.path === file)?.title ?? file;
  const toggle = (name: string) =>
    setChosen(chosen.includes(name) ? chosen.filter((other) => other !== name) : [...chosen, name]);
  if (isAsked) {
    return (
      <Dialog title="An editor has been asked" onClose={onClose}>
        <p role="status">Readers see your pages as soon as an editor has published them. You can go on writing.</p>
      </Dialog>
    );
  }
  if (outcome?.step === 'done') {
    const address = pages.find((page) => page.path === path)?.address;
    return (
      <Dialog title="Published" onClose={onClose}>
        <p role="status">
          {outcome.isDeployed ? 'Readers see it now.' : NOT_DEPLOYED}
          {address && (
            <>
              {' '}
              <a href={address}>Open the page</a>
            </>
          )}
        </p>
        {outcome.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </Dialog>
    );
  }
  if (drafts.length === 0 && !isRunning) {
    return (
      <Dialog title="Nothing to publish" onClose={onClose}>
        <p>There are no drafts: everything is published.</p>
      </Dialog>
    );
  }
  return (
    <Dialog
      title="Publish"
      onClose={onClose}
      action={{
        label: FACTS.mayPublish ? 'Publish' : 'Ask an editor to publish',
        run: requestPublication,
        isRunning,
        isDisabled: chosen.length === 0 || message.trim() === '',
      }}
      failure={missing.length > 0 ? MISSING : (failed?.message ?? asking.failure)}
    >
      <fieldset disabled={isRunning}>
        <legend>Drafts to publish</legend>
        {drafts.map((page) => (
          <label key={page.path}>
            <input type="checkbox" checked={chosen.includes(page.path)} onChange={() => toggle(page.path)} />
            <span>
              {page.title}
              {page.draft === 'deleted' && (page.movedTo === undefined ? ' (deleted)' : ' (its old place)')}
            </span>
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
      {usualSeconds !== null && <p>Publishing usually takes about {aboutSoLong(usualSeconds)}.</p>}
      {isPublishing && (
        <ol className="progress" aria-live="polite">
          {steps.map((event) => (
            <li key={event.step} className={event === steps.at(-1) ? 'now' : undefined}>
              {event.step === 'wait' ? `Wait for ${event.who}` : STEPS[event.step]}
            </li>
          ))}
        </ol>
      )}
      {failed?.disputed && (
        <ul>
          {failed.disputed.map((file) => (
            <ConflictingDraft key={file} path={file} />
          ))}
        </ul>
      )}
      {missing.length > 0 && (
        <>
          <PageLinks pages={missing} />
          <button
            type="button"
            className="button button--secondary"
            onClick={() => setChosen([...chosen, ...missing.map((page) => page.path)])}
          >
            Add them
          </button>
        </>
      )}
      {missing.length === 0 && failed?.linking && <PageLinks pages={failed.linking} />}
      {missing.length === 0 && failed?.problems && !failed.linking && (
        <ul>
          {failed.problems.map((problem) => (
            <li key={`${problem.file}:${problem.line}:${problem.message}`}>
              <a href={addressOfEditor(problem.file, problem.line)}>
                {titleOf(problem.file)}, line {problem.line}
              </a>
              : {problem.message}
              {problem.found && ` (“${problem.found}”)`}
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}

const MISSING =
  'Nothing was published yet: other drafts of yours belong with this one, such as pages that link to one you moved.';

/** Returns drafts that weren't chosen but would have prevented every problem, as far as the browser can tell. */
function missingDrafts(
  problems: readonly Pick<Problem, 'file'>[],
  drafts: readonly PageInfo[],
  chosen: readonly string[],
): readonly PageInfo[] {
  const files = new Set(problems.map(({file}) => file));
  const missing = drafts.filter(({path}) => files.has(path) && !chosen.includes(path));
  return missing.length === files.size ? missing : [];
}

/** A draft that would undo what others published. Its author compares the two and can keep the draft. */
function ConflictingDraft({path}: {path: string}): ReactNode {
  const {isRunning, failure, run} = useTask();
  const [isKept, setIsKept] = useState(false);
  const keep = () =>
    run(async () => {
      await send('POST', 'keep', {path});
      setIsKept(true);
    });
  return (
    <li>
      <a href={addressOfEditor(path)}>{path}</a>{' '}
      {isKept ? (
        <span role="status">Your text is kept. Publish again.</span>
      ) : (
        <button type="button" disabled={isRunning} onClick={keep}>
          Keep my text
        </button>
      )}
      {failure && <span role="alert">{failure}</span>}
    </li>
  );
}
