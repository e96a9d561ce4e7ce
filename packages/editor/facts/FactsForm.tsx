import type {JsonSchema} from '@deskbook/content/schemas/editorHints';
import type {Problem} from '@deskbook/text/problems/problems';
import type {YamlPath} from '@deskbook/text/yaml/yamlSource';
import {type ReactNode, useEffect, useMemo, useRef, useState} from 'react';
import type {Choices, PageInfo} from '../api';
import {readFacts, removeFact} from '../domain/facts/changeFacts';
import {type FormField, factNames, fieldsOf, isOffered} from '../domain/facts/formShape';
import {findFacts, labelOf} from '../domain/facts/labels';
import {pathOfProblem} from '../domain/facts/problemPaths';
import {problemInWords} from '../domain/problemInWords';
import {FactField, Problems} from './FactField';
import {FieldOrder, type Form, FormContext, firstInput, idOf} from './FormContext';
import './facts.css';

interface Props {
  /** The whole page's text. */
  text: string;
  /** The schema of the page's kind; null for a page without one. */
  schema: JsonSchema | null;
  choices: Choices;
  pages: readonly PageInfo[];
  path: string;
  problems: readonly Problem[];
  /** `YYYY-MM-DD`, in the district's time zone. */
  today: string;
  /** Each new object opens an empty item. */
  newItem?: NewItem | undefined;
  onChange(text: string): void;
}

export interface NewItem {
  list: string;
}

/** Fields of a page without a kind. */
const PLAIN: JsonSchema = {
  type: 'object',
  properties: {
    title: {type: 'string', description: 'The heading of the page'},
    description: {type: 'string', description: 'One sentence, shown under the title', input: 'sentence'},
  },
};

/** A page's facts as a form, built entirely from the schema. */
export function FactsForm({text, schema, choices, pages, path, problems, today, newItem, onChange}: Props): ReactNode {
  const {values, source, sourceProblem} = useMemo(() => readFacts(text), [text]);
  const fields = useMemo(() => fieldsOf(schema ?? PLAIN).filter((field) => !('const' in field.schema)), [schema]);
  const names = useMemo(() => new Set(factNames(schema ?? PLAIN)), [schema]);
  const [opened, setAllOpened] = useState<readonly string[]>([]);
  const focusLater = useLaterFocus();

  // biome-ignore lint/correctness/useExhaustiveDependencies: it is opened once, where the list ends at that time
  useEffect(() => {
    if (!newItem) return;
    const items = values[newItem.list];
    const at = [newItem.list, Array.isArray(items) ? items.length : 0];
    setAllOpened((all) => [...all, idOf([newItem.list]), idOf(at)]);
    focusLater(idOf(at));
  }, [newItem]);

  if (sourceProblem) {
    return (
      <div className="facts">
        <p role="alert">
          The facts of this page can't be read: something is wrong on line {sourceProblem.line} of its file. Ask your IT
          office to fix it. The text can still be edited.
        </p>
      </div>
    );
  }

  const isKnown = (name: string) => fields.some((field) => field.name === name);
  const placed = problems.flatMap((problem) => {
    const at = source ? pathOfProblem(problem, source, isKnown) : undefined;
    if (!at) return [];
    const {message, expected} = problemInWords(problem, names);
    return [{...problem, message, expected, at}];
  });
  const isOpened = (at: YamlPath) => opened.includes(idOf(at));
  const setOpened = (at: YamlPath, isNow: boolean) => {
    setAllOpened((all) => [...all.filter((id) => id !== idOf(at)), ...(isNow ? [idOf(at)] : [])]);
  };
  const form: Form = {
    ...{text, values, choices, pages, path, problems: placed, today, isOpened, setOpened},
    ...{Field: FactField, change: onChange, focusLater},
  };
  const isShown = ({name, isRequired}: FormField) =>
    isRequired || Object.hasOwn(values, name) || isOpened([name]) || schema === null;
  const shown = fields.filter(isShown);
  const others = schema ? Object.keys(values).filter((name) => name !== 'kind' && !isKnown(name)) : [];
  const add = ({name, schema: inner}: FormField) => {
    setOpened([name], true);
    focusLater(firstInput([name], inner));
  };
  const remove = (name: string) => {
    setOpened([name], false);
    onChange(removeFact(text, [name]));
  };
  return (
    <FormContext.Provider value={form}>
      <FieldOrder.Provider value={[...(schema ? ['kind'] : []), ...fields.map(({name}) => name)]}>
        <form className="facts" aria-label="Facts" onSubmit={(event) => event.preventDefault()}>
          {[...shown.filter(({isRequired}) => isRequired), ...shown.filter(({isRequired}) => !isRequired)].map(
            ({name, schema: inner, isRequired}) => (
              <FactField
                key={name}
                path={[name]}
                schema={inner}
                label={labelOf(name)}
                isRequired={isRequired}
                onRemove={isRequired || schema === null ? undefined : () => remove(name)}
              />
            ),
          )}
          {others.map((name) => (
            <div key={name} className="fact">
              <strong>{labelOf(name)}</strong>
              <Problems problems={placed.filter(({at}) => at[0] === name)} />
              <button type="button" className="remove" onClick={() => remove(name)}>
                Remove<span className="unseen"> {labelOf(name)}</span>
              </button>
            </div>
          ))}
          {schema && <AddFact fields={fields.filter((field) => !isShown(field) && isOffered(field))} onAdd={add} />}
        </form>
      </FieldOrder.Provider>
    </FormContext.Provider>
  );
}

/** Focuses an element that only exists after the next render. */
function useLaterFocus(): (id: string) => void {
  const wanted = useRef<string>(undefined);
  const [, look] = useState(0);
  useEffect(() => {
    const element = wanted.current === undefined ? null : document.getElementById(wanted.current);
    if (!element) return;
    wanted.current = undefined;
    element.focus();
    element.scrollIntoView?.({block: 'nearest'});
  });
  return (id) => {
    wanted.current = id;
    look((times) => times + 1);
  };
}

/** Offers the remaining facts of the page's kind, each with its description. */
function AddFact({fields, onAdd}: {fields: readonly FormField[]; onAdd(field: FormField): void}): ReactNode {
  const [words, setWords] = useState('');
  const found = findFacts(fields, words);
  return (
    <details className="add-fact">
      <summary>Add a fact</summary>
      <label htmlFor="add-fact-words">Search the facts that a page of this kind can have</label>
      <input
        id="add-fact-words"
        type="search"
        autoComplete="off"
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <p role="status" className="unseen">
        {found.length === 0 ? 'No such fact' : `${found.length} facts`}
      </p>
      <ul className="plain-list">
        {found.map((field) => (
          <li key={field.name}>
            <button type="button" onClick={() => onAdd(field)}>
              <strong>{labelOf(field.name)}</strong>
              <span>{field.schema.description}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
