import {type ReactNode, useState} from 'react';
import {foldText} from '../../../shared/foldText';
import {type PageInfo, WRITE} from '../../api';
import {FACTS} from './facts';
import {TopBar} from './TopBar';
import {useAnswer} from './useAnswer';

const DRAFT_WORDS = {changed: 'Draft', new: 'New', deleted: 'To be deleted'} as const;

/** Every page of the site, to find the one to edit. */
export function AllPages(): ReactNode {
  const {answer: pages = [], failure} = useAnswer<PageInfo[]>('pages');
  const [sought, setSought] = useState('');
  const found = pages.filter(({title, path}) => foldText(`${title} ${path}`).includes(foldText(sought)));
  return (
    <>
      <TopBar title="All pages" />
      <main className="list">
        <label>
          Find a page
          <input type="search" value={sought} onInput={({currentTarget}) => setSought(currentTarget.value)} />
        </label>
        <p role="status">{failure ?? (pages.length > 0 && `${found.length} of ${pages.length} pages`)}</p>
        <ul>
          {found.map((page) => (
            <li key={page.path}>
              <a href={addressOfEditor(page.path)}>{page.title}</a>
              {page.draft && <span className="tag">{DRAFT_WORDS[page.draft]}</span>}
              <span className="path">{page.path}</span>
            </li>
          ))}
        </ul>
      </main>
    </>
  );
}

export function addressOfEditor(path: string): string {
  return `${FACTS.baseUrl}${WRITE}edit/?path=${encodeURIComponent(path)}`;
}
