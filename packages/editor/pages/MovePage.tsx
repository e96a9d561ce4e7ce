import {hyphenated} from '@deskbook/text/strings';
import {type ReactNode, useState} from 'react';
import type {Changed, MoveRequest, PageInfo} from '../api';
import {addressOfEditor} from '../parts/addresses';
import {send} from '../parts/apiClient';
import {Dialog} from '../parts/Dialog';
import {useTask} from '../parts/useQuery';

/** Moves a page to another folder or renames it. Links to it are updated. */
export function MovePage({
  path,
  pages,
  onClose,
}: {
  path: string;
  pages: readonly PageInfo[];
  onClose(): void;
}): ReactNode {
  const cut = path.lastIndexOf('/');
  const [folder, setFolder] = useState(path.slice(0, cut));
  const [name, setName] = useState(path.slice(cut + 1).replace(/\.md$/, ''));
  const {isRunning, failure, run} = useTask();
  const root = path.split('/')[0];
  const folders = [...new Set(pages.map((page) => page.path.slice(0, page.path.lastIndexOf('/'))))]
    .filter((other) => other.split('/')[0] === root)
    .toSorted();
  const to = `${folder}/${tidyName(name)}.md`;
  const move = () =>
    run(async () => {
      await send<Changed>('POST', 'move', {path, to} satisfies MoveRequest);
      location.href = addressOfEditor(to);
    });
  return (
    <Dialog
      title="Move or rename"
      onClose={onClose}
      action={{label: 'Move the page', run: move, isRunning, isDisabled: to === path || tidyName(name) === ''}}
      failure={failure}
    >
      <label>
        Folder
        <select value={folder} onChange={({currentTarget}) => setFolder(currentTarget.value)}>
          {folders.map((other) => (
            <option key={other}>{other}</option>
          ))}
        </select>
      </label>
      <label>
        Name in the address
        <input type="text" value={name} onInput={({currentTarget}) => setName(currentTarget.value)} />
      </label>
      <p>Every link to this page will lead to its new place, and its old address will forward readers.</p>
    </Dialog>
  );
}

/** Hyphenates a name typed like a title: `Empty the book drop` becomes `empty-the-book-drop`. */
function tidyName(typed: string): string {
  return /\s/.test(typed.trim()) ? hyphenated(typed) : typed.trim();
}
