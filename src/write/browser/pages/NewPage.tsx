import {type ReactNode, useState} from 'react';
import type {Changed, NewRequest} from '../../api';
import {addressOfEditor} from '../parts/addresses';
import {tell} from '../parts/ask';
import {Dialog} from '../parts/Dialog';
import {useTask} from '../parts/useTask';

/** What each kind is for, in the order in which people need them. */
const KINDS: readonly [template: NewRequest['template'], name: string, use: string][] = [
  ['procedure', 'Procedure', 'Steps to do one thing'],
  ['manual', 'Manual', 'Everything about a system or a desk'],
  ['equipment', 'Equipment guide', 'A machine, and where each one is'],
  ['session', 'Training session', 'A date on the calendar'],
  ['quiz', 'Quiz', 'Questions after a training'],
  ['path', 'Learning path', 'What a role learns, step by step'],
  ['post', 'News', 'Something that staff should know now'],
  ['system', 'System', 'Software or a service that the library runs'],
  ['contract', 'Contract', 'Dates, costs and contacts'],
  ['purchase', 'Purchase', 'Something to buy, from quote to payment'],
  ['fund', 'Fund', 'Money for a year, and its projects'],
  ['committee', 'Committee', 'Members, meetings and decisions'],
];

/** Asks for kind and title, and opens the new page. */
export function NewPage({onClose}: {onClose(): void}): ReactNode {
  const [template, setTemplate] = useState<NewRequest['template']>('procedure');
  const [title, setTitle] = useState('');
  const {isRunning, failure, run} = useTask();
  const create = () =>
    run(async () => {
      const {paths} = await tell<Changed>('POST', 'new', {template, title} satisfies NewRequest);
      if (paths[0]) location.href = addressOfEditor(paths[0]);
    });
  return (
    <Dialog
      title="New page"
      onClose={onClose}
      action={{label: 'Create the page', run: create, isDisabled: isRunning || title.trim() === ''}}
      failure={failure}
    >
      <label>
        Title
        <input type="text" value={title} required onInput={({currentTarget}) => setTitle(currentTarget.value)} />
      </label>
      <fieldset className="kinds">
        <legend>What is it?</legend>
        {KINDS.map(([name, label, use]) => (
          <label key={name}>
            <input type="radio" name="kind" checked={template === name} onChange={() => setTemplate(name)} />
            <span>
              <b>{label}</b> {use}
            </span>
          </label>
        ))}
      </fieldset>
    </Dialog>
  );
}
