import type {Kind} from '@deskbook/content/schemas/index';
import {kindLabel} from '@deskbook/ui/components/kinds';
import {type ReactNode, useState} from 'react';
import type {Changed, Choices, Imported, NewRequest} from '../api';
import {addressOfEditor} from '../parts/addresses';
import {send} from '../parts/apiClient';
import {Dialog} from '../parts/Dialog';
import {FACTS} from '../parts/facts';
import {kindWord} from '../parts/kindWord';
import {useQuery, useTask} from '../parts/useQuery';

/** The purpose of each kind, most needed first. */
const USES: Readonly<Record<NewRequest['template'], string>> = {
  procedure: 'Steps to do one thing',
  manual: 'Everything about a system or a desk',
  equipment: 'A machine, and where each one is',
  session: 'A date on the calendar',
  quiz: 'Questions after a training',
  path: 'What a role learns, step by step',
  post: 'Something that staff should know now',
  system: 'Software or a service that the library runs',
  contract: 'Dates, costs and contacts',
  purchase: 'Something to buy, from quote to payment',
  fund: 'Money for a year, and its projects',
  committee: 'Members, meetings and decisions',
};
const TEMPLATES = Object.keys(USES) as NewRequest['template'][];

/** Asks for a kind and title, then opens the new page. */
export function NewPage({onClose}: {onClose(): void}): ReactNode {
  const [template, setTemplate] = useState<NewRequest['template']>('procedure');
  const [title, setTitle] = useState('');
  const owning = useOwner();
  const hasOwner = template !== 'post';
  const {isRunning, failure, run} = useTask();
  const create = () =>
    run(async () => {
      const request = {template, title, ...(hasOwner && owning.owner !== '' && {owner: owning.owner})};
      const {paths} = await send<Changed>('POST', 'new', request satisfies NewRequest);
      if (paths[0]) location.href = addressOfEditor(paths[0]);
    });
  return (
    <Dialog
      title="New page"
      onClose={onClose}
      action={{
        label: 'Create the page',
        run: create,
        isRunning,
        isDisabled: title.trim() === '' || (hasOwner && owning.isMissing),
      }}
      failure={failure}
    >
      <label>
        Title
        <input type="text" value={title} required onInput={({currentTarget}) => setTitle(currentTarget.value)} />
      </label>
      {hasOwner && <OwnerChoice {...owning} />}
      <fieldset className="kinds">
        <legend>What is it?</legend>
        {TEMPLATES.map((name) => (
          <label key={name}>
            <input type="radio" name="kind" checked={template === name} onChange={() => setTemplate(name)} />
            <span>
              <b>{kindWord(name)}</b> {USES[name]}
            </span>
          </label>
        ))}
      </fieldset>
    </Dialog>
  );
}

/** Who owns a new page: its author, or whoever they choose if the district's list doesn't say who they are. */
export function useOwner() {
  const {answer: choices} = useQuery<Choices>('choices');
  const [owner, setOwner] = useState(FACTS.person ?? '');
  const people = Object.entries(choices?.people ?? {});
  return {owner, setOwner, people, isMissing: owner === '' && people.length > 0};
}

export function OwnerChoice({owner, setOwner, people}: ReturnType<typeof useOwner>): ReactNode {
  if (people.length === 0) return null;
  return (
    <label>
      Who owns it? They are asked to review it
      <select value={owner} required onChange={({currentTarget}) => setOwner(currentTarget.value)}>
        {owner === '' && <option value="">Choose …</option>}
        {people.map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The usual kinds of documents. */
const KINDS = ['procedure', 'manual', 'equipment'] as const satisfies readonly Kind[];

/** Imports documents as pages and reports what to check. */
export function ImportDocuments({files, onClose}: {files: readonly File[]; onClose(): void}): ReactNode {
  const [chosen, setChosen] = useState(files);
  const [kind, setKind] = useState<Kind>('procedure');
  const [isSplit, setIsSplit] = useState(false);
  const [done, setDone] = useState<readonly (Imported & {name: string})[]>();
  const owning = useOwner();
  const {isRunning, failure, run} = useTask();
  const importAll = () =>
    run(async () => {
      const results: (Imported & {name: string})[] = [];
      for (const file of chosen) {
        // Only manuals have chapters.
        const values = {name: file.name, owner: owning.owner, ...(isSplit ? {kind: 'manual', split: '1'} : {kind})};
        results.push({name: file.name, ...(await send<Imported>('POST', 'import', file, values))});
        setDone([...results]);
      }
    });
  if (done && !isRunning && !failure) {
    return (
      <Dialog title="Brought in" onClose={onClose}>
        {done.map(({name, paths, losses}) => (
          <section key={name}>
            <h3>{name}</h3>
            <ul>
              {paths.map((path) => (
                <li key={path}>
                  <a href={addressOfEditor(path)}>{path}</a>
                </li>
              ))}
            </ul>
            {losses.length > 0 && <p>Look at these places. They are not quite as in the document:</p>}
            <ul>
              {losses.map(({place, what}) => (
                <li key={`${place}: ${what}`}>
                  {place}: {what}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </Dialog>
    );
  }
  return (
    <Dialog
      title="Bring in documents"
      onClose={onClose}
      action={{
        label: 'Make pages of them',
        run: importAll,
        isRunning,
        isDisabled: chosen.length === 0 || owning.isMissing,
      }}
      failure={failure}
    >
      <label>
        Documents from Word, LibreOffice or a web page
        <input
          type="file"
          multiple
          accept=".docx,.docm,.odt,.html,.htm"
          onChange={({currentTarget}) => setChosen([...(currentTarget.files ?? [])])}
        />
      </label>
      {chosen.length > 0 && <p>{chosen.map(({name}) => name).join(', ')}</p>}
      <fieldset>
        <legend>What are they?</legend>
        {KINDS.map((name) => (
          <label key={name}>
            <input type="radio" name="kind" checked={kind === name} onChange={() => setKind(name)} />
            <span>{kindLabel(name)}</span>
          </label>
        ))}
      </fieldset>
      <fieldset>
        <label>
          <input type="checkbox" checked={isSplit} onChange={() => setIsSplit(!isSplit)} />
          <span>Make a chapter of each part of a long document</span>
        </label>
      </fieldset>
      <OwnerChoice {...owning} />
      <p>Nothing on the site changes until you publish the new pages.</p>
    </Dialog>
  );
}
