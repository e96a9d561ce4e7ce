import {type ReactNode, useState} from 'react';
import type {Changed, NewRequest} from '../api';
import {addressOfEditor} from '../parts/addresses';
import {send} from '../parts/apiClient';
import {Dialog} from '../parts/Dialog';
import {kindWord} from '../parts/kindWord';
import {useTask} from '../parts/useTask';
import {OwnerChoice, useOwner} from './OwnerChoice';

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
