import type {Kind} from '@deskbook/content/schemas/index';
import {kindLabel} from '@deskbook/ui/components/kinds';
import {type ReactNode, useState} from 'react';
import type {Imported} from '../api';
import {addressOfEditor} from '../parts/addresses';
import {send} from '../parts/apiClient';
import {Dialog} from '../parts/Dialog';
import {useTask} from '../parts/useTask';
import {OwnerChoice, useOwner} from './OwnerChoice';

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
