import {useEffect, useRef, useState} from 'react';
import type {Problem} from '../../../content/problems';
import type {FileText, Saved} from '../../api';
import {ask, tell} from './ask';
import {DraftSaver, type SaveState} from './DraftSaver';

export interface PageDraft {
  text: string;
  /** Another number whenever the text was changed by others: editors take it over. */
  revision: number;
  version: string;
  problems: readonly Problem[];
  state: SaveState;
  /** Why it can't be opened or saved. */
  failure?: string;
  change(text: string): void;
  /** Saves now. */
  flush(): Promise<void>;
}

/** The draft of a page, saved as it changes; undefined until it is there. */
export function usePageDraft(path: string): PageDraft | {failure?: string; text?: undefined} {
  const saver = useRef<DraftSaver>(undefined);
  const [text, setText] = useState<string>();
  const [revision, setRevision] = useState(0);
  const [version, setVersion] = useState('');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [state, setState] = useState<SaveState>('saved');
  const [failure, setFailure] = useState<string>();

  useEffect(() => {
    const take = (file: FileText) => {
      saver.current = new DraftSaver(file, {
        save: (request) => tell<Saved>('PUT', 'file', request),
        onState: (next, message) => {
          setState(next);
          setFailure(message);
        },
        onSaved: (saved) => {
          setVersion(saved.version);
          setProblems(saved.problems);
        },
        onMerged: (merged) => {
          setText(merged);
          setRevision((number) => number + 1);
        },
      });
      setText(file.text);
      setVersion(file.version);
    };
    ask<FileText>('file', {path}).then(take, (error: Error) => setFailure(error.message));
    ask<readonly Problem[]>('problems', {path}).then(setProblems, () => undefined);
    return () => saver.current?.close();
  }, [path]);

  // What isn't saved yet is lost with the page.
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => saver.current?.hasUnsaved && event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, []);

  if (text === undefined) return {failure};
  return {
    text,
    revision,
    version,
    problems,
    state,
    failure,
    change: (next) => {
      setText(next);
      saver.current?.change(next);
    },
    flush: async () => saver.current?.flush(),
  };
}
