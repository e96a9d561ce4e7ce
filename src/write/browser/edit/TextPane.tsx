import type {ReactNode} from 'react';
import {readMarkdown} from '../../../content/frontMatter';
import type {PageDraft} from './usePageDraft';

/** The text below the facts. */
export function TextPane({draft, path}: {draft: PageDraft; path: string}): ReactNode {
  const {body} = readMarkdown(draft.text, path);
  const facts = draft.text.slice(0, draft.text.length - body.length);
  return (
    <textarea
      aria-label="Text of the page"
      value={body}
      onInput={({currentTarget}) => draft.change(facts + currentTarget.value)}
    />
  );
}
