import type {ReactNode} from 'react';
import type {Choices, KindSchema, PageInfo} from '../api';
import {FactsForm, type NewItem} from '../facts/FactsForm';
import {FACTS} from '../parts/facts';
import {useQuery} from '../parts/useQuery';
import type {PageDraft} from './usePageDraft';

interface Props {
  draft: PageDraft;
  path: string;
  page: PageInfo | undefined;
  pages: readonly PageInfo[];
  newItem: NewItem | undefined;
}

export function FactsPane({draft, path, page, pages, newItem}: Props): ReactNode {
  const kind = page?.kind ?? null;
  const {answer: ofKind, failure} = useQuery<KindSchema>(kind && 'schema', {kind: kind ?? ''});
  const {answer: choices} = useQuery<Choices>('choices');
  if (failure) return <p role="alert">{failure}</p>;
  if (!page || !choices || (kind && !ofKind)) return <p role="status">Loading the facts …</p>;
  return (
    <FactsForm
      text={draft.text}
      schema={ofKind?.schema ?? null}
      choices={choices}
      pages={pages}
      path={path}
      problems={draft.problems}
      today={FACTS.today}
      newItem={newItem}
      onChange={draft.change}
    />
  );
}
