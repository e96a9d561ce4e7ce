import {foldText} from '@deskbook/text/foldText';
import {type KeyboardEvent, type ReactNode, useState} from 'react';
import {pathBetween, resolvePath} from '../../domain/facts/pathBetween';
import {useForm} from '../FormContext';
import type {ControlProps} from './input';

const MOST_SHOWN = 8;

/** Finds another page by title; a WAI-ARIA combobox with a listbox. Keeps text that isn't a page. */
export function PageInput({id, value, onChange, aria}: ControlProps): ReactNode {
  const {pages, path: own} = useForm();
  const chosen = pages.find(({path}) => path === resolvePath(own, value));
  const [typed, setTyped] = useState<string>();
  const [active, setActive] = useState(-1);
  const list = `${id}-list`;
  const shown = typed ?? chosen?.title ?? value;
  const found = typed === undefined ? [] : findPages(typed);

  function findPages(words: string) {
    const folded = foldText(words);
    const fitting = pages.filter(
      ({title, kind, path}) => kind !== 'post' && path !== own && foldText(title).includes(folded),
    );
    return fitting
      .toSorted((a, b) => Number(foldText(b.title).startsWith(folded)) - Number(foldText(a.title).startsWith(folded)))
      .slice(0, MOST_SHOWN);
  }
  const choose = (index: number) => {
    const page = found[index];
    if (!page) return;
    onChange(pathBetween(own, page.path));
    close();
  };
  const close = () => {
    setTyped(undefined);
    setActive(-1);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && typed !== undefined) close();
    else if (event.key === 'ArrowDown' && typed === undefined) setTyped('');
    else if (event.key === 'ArrowDown') setActive((active + 1) % Math.max(found.length, 1));
    else if (event.key === 'ArrowUp') setActive((active <= 0 ? found.length : active) - 1);
    else if (event.key === 'Enter' && active >= 0) choose(active);
    else return;
    event.preventDefault();
  };
  return (
    <div className="combobox">
      <input
        id={id}
        type="text"
        role="combobox"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={found.length > 0}
        aria-controls={list}
        aria-activedescendant={active >= 0 ? `${list}-${active}` : undefined}
        placeholder="Type the title of a page"
        value={shown}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setActive(-1);
        }}
        onKeyDown={onKey}
        onBlur={() => {
          if (typed !== undefined && typed !== '' && typed !== chosen?.title) onChange(pathOfTitle(typed) ?? typed);
          close();
        }}
        {...aria}
      />
      <div id={list} role="listbox" aria-label="Pages" hidden={found.length === 0}>
        {found.map(({path, title}, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the combobox, which keeps the focus
          <div
            key={path}
            id={`${list}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(index)}
          >
            {title}
          </div>
        ))}
      </div>
    </div>
  );

  function pathOfTitle(title: string): string | undefined {
    const page = pages.find((each) => foldText(each.title) === foldText(title));
    return page && pathBetween(own, page.path);
  }
}
