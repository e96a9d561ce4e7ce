import type {Narrowing} from '@deskbook/records/domain/report/narrowDown';
import FilterForm from '@deskbook/ui/components/FilterForm';
import {translate} from '@docusaurus/Translate';
import {type FormEvent, type ReactNode, useState} from 'react';
import type {Findings} from '../../client/report/useFindings';
import {SearchProvider} from './parts';

interface Props {
  findings: Findings;
  children: ReactNode;
}

/**
 * Narrows the report down to a branch, a job or a person. Typing draws only the tables within it again, not what is in
 * them.
 */
export default function Narrow({findings: {choices, narrowing, narrow, all, report}, children}: Props): ReactNode {
  const [query, setQuery] = useState('');
  const onInput = ({currentTarget}: FormEvent<HTMLFormElement>) => {
    const {
      text = '',
      branch = '',
      job = '',
    } = Object.fromEntries(new FormData(currentTarget)) as Record<string, string>;
    setQuery(text);
    if (branch !== narrowing.branch || job !== narrowing.job) narrow({branch, job});
  };
  const isNarrowed = narrowing.branch !== '' || narrowing.job !== '';
  return (
    <>
      <search className="screen-only">
        <FilterForm
          method="dialog"
          onInput={onInput}
          textLabel={translate({id: 'report.find', message: 'Find a person'})}
          choices={[
            choiceOf('branch', translate({id: 'filter.branch', message: 'Branch'}), choices.branch),
            choiceOf('job', translate({id: 'report.job', message: 'Job'}), choices.job),
          ]}
        />
      </search>
      {isNarrowed && (
        <p role="status">
          {translate(
            {id: 'report.narrowed', message: 'Only about {who}: {shown} of {all} people.'},
            {
              who: narrowedWords(narrowing, choices),
              shown: String(report.people.length),
              all: String(all.people.length),
            },
          )}
        </p>
      )}
      <SearchProvider value={query}>{children}</SearchProvider>
    </>
  );
}

/** One choice is none. */
function choiceOf(name: keyof Narrowing, label: string, choices: ReadonlyMap<string, string>) {
  return {name, label, entries: choices.size > 1 ? Object.fromEntries(choices) : {}};
}

function narrowedWords({branch, job}: Narrowing, choices: Findings['choices']): string {
  return [choices.job.get(job), choices.branch.get(branch)].filter(Boolean).join(', ');
}
