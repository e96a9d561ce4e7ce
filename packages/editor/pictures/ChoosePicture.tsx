import {foldText} from '@deskbook/text/foldText';
import {type ReactNode, useState} from 'react';
import type {PicturedFile} from '../api';
import {addressOfSiteFile} from '../parts/addresses';
import {Dialog} from '../parts/Dialog';
import {useQuery} from '../parts/useQuery';
import {relativeLink} from '../text/links/pageField';
import {ChooseParts} from './ChooseParts';

interface Props {
  /** The page that gets the picture. */
  page: string;
  onFiles(files: readonly File[]): void;
  /** Inserts an image with this address and these words. */
  onChosen(address: string, words: string): void;
  onClose(): void;
}

/** Offers the pictures of this district's machines, and those on this computer or phone. */
export function ChoosePicture({page, onFiles, onChosen, onClose}: Props): ReactNode {
  const {answer: pictures, failure} = useQuery<PicturedFile[]>('pictured', {page});
  const [sought, setSought] = useState('');
  const [chosen, setChosen] = useState<PicturedFile>();
  if (chosen) {
    return (
      <ChooseParts
        key={chosen.path}
        picture={chosen}
        onClose={onClose}
        onBack={() => setChosen(undefined)}
        onInsert={(fragment) => {
          const address = relativeLink(page, chosen.path);
          if (fragment === '') onChosen(address, chosen.title);
          else onChosen(`${address}#${fragment}`, '');
        }}
      />
    );
  }
  const found = pictures?.filter(({title, usedOn, parts}) =>
    foldText([title, usedOn, ...parts.map(({name}) => name)].join(' ')).includes(foldText(sought)),
  );
  return (
    <Dialog title="Add a picture" onClose={onClose} isWide failure={failure}>
      <label className="button button--primary choose-file">
        From this device …
        <input
          type="file"
          accept="image/*"
          multiple
          onChange={({currentTarget}) => onFiles(Array.from(currentTarget.files ?? []))}
        />
      </label>
      <label>
        Or a machine of this site: find it by its name, or by a part
        <input type="search" value={sought} onInput={({currentTarget}) => setSought(currentTarget.value)} />
      </label>
      {found && found.length === 0 && <p>No picture with named parts has these words.</p>}
      <ul className="pictured-list">
        {found?.map((picture) => (
          <li key={picture.path}>
            <button type="button" onClick={() => setChosen(picture)}>
              <img src={addressOfSiteFile(picture.path)} alt="" loading="lazy" />
              <span>{picture.title}</span>
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className="unseen">
        {found && `${found.length} ${found.length === 1 ? 'picture' : 'pictures'}`}
      </p>
    </Dialog>
  );
}
