import {useCallback, useEffect, useRef, useState} from 'react';
import type {Problem} from '../../../content/problems';
import type {FileText, Here, Saved} from '../../api';
import {ask, Refused, tell} from '../parts/ask';
import {DraftSaver, type SaveState} from './DraftSaver';

/** How often to poll, in milliseconds. */
const LISTEN_EVERY = 4000;

/** The delay after a save, in milliseconds. */
const PROBLEMS_AFTER = 300;

export interface PageDraft {
  text: string;
  /** Increases when the text changes elsewhere, so editors reload it. */
  revision: number;
  version: string;
  problems: readonly Problem[];
  state: SaveState;
  /** Who else has it open. */
  others: readonly string[];
  /** Why saving failed. */
  failure?: string;
  change(text: string): void;
  /** What others published in the same lines, until the author chooses. */
  published?: string | undefined;
  /** The current file, if it was changed elsewhere in the same lines. */
  theirs?: FileText | undefined;
  keepMine(): void;
  /** Continues writing; the next save runs into the same conflict. */
  decideLater(): void;
  flush(): Promise<void>;
  reload(): void;
}

/** If so, the page reloads, so the next person at a shared desk sees the sign-in page instead. */
function isSignedOut(error: unknown): boolean {
  return error instanceof Refused && error.status === 401;
}

/** Loads a page's draft and saves it as it changes; has no text until it's loaded. */
export function usePageDraft(path: string): PageDraft | {text?: undefined; failure?: string} {
  const saver = useRef<DraftSaver>(undefined);
  const isMissing = useRef(false);
  const [text, setText] = useState<string>();
  const [revision, setRevision] = useState(0);
  const [version, setVersion] = useState('');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [state, setState] = useState<SaveState>('saved');
  const [others, setOthers] = useState<readonly string[]>([]);
  const [failure, setFailure] = useState<string>();
  const [published, setPublished] = useState<string>();
  const [theirs, setTheirs] = useState<FileText>();

  const take = useCallback((next: string) => {
    setText(next);
    setRevision((number) => number + 1);
  }, []);

  const read = useCallback(
    (isWanted: () => boolean) => {
      const open = (file: FileText) => {
        if (!isWanted()) return;
        saver.current?.close();
        saver.current = new DraftSaver(file, {
          save: (request) => tell<Saved>('PUT', 'file', request),
          onState: (next, message) => {
            setState(next);
            setFailure(message);
          },
          onConflict: setTheirs,
          onSaved: (saved) => setVersion(saved.version),
          onMerged: take,
        });
        take(file.text);
        setTheirs(undefined);
        setVersion(file.version);
      };
      ask<FileText>('file', {path}).then(open, (error: Refused) => {
        isMissing.current = error.status === 404;
        setFailure(error.message);
      });
    },
    [path, take],
  );
  const reload = useCallback(() => {
    setPublished(undefined);
    read(() => true);
  }, [read]);

  // Let the preview load first.
  useEffect(() => {
    if (!version) return;
    const timer = setTimeout(
      () => ask<readonly Problem[]>('problems', {path}).then(setProblems, () => undefined),
      PROBLEMS_AFTER,
    );
    return () => clearTimeout(timer);
  }, [path, version]);

  useEffect(() => {
    reload();
    return () => saver.current?.close();
  }, [reload]);

  // Poll for others who open or change the page.
  useEffect(() => {
    const listen = async () => {
      if (isMissing.current) return;
      const before = saver.current?.version;
      const here = await ask<Here>('here', {path}).catch((error: unknown) => {
        if (isSignedOut(error) && !saver.current?.hasUnsaved) location.reload();
      });
      if (!here) return;
      setOthers(here.others);
      setPublished(here.published);
      // A save may have finished in the meantime.
      const isBehind = () => saver.current?.version === before && saver.current?.isBehind(here.version) === true;
      // Text typed meanwhile stays, since its save will be merged.
      if (isBehind()) read(isBehind);
    };
    const timer = setInterval(listen, LISTEN_EVERY);
    void listen();
    return () => clearInterval(timer);
  }, [path, read]);

  // Unsaved text would be lost with the page, so save it while the browser asks.
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (!saver.current?.hasUnsaved) return;
      event.preventDefault();
      void saver.current.flush();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, []);

  if (text === undefined) return {failure};
  const change = (next: string) => {
    setText(next);
    saver.current?.change(next);
  };
  const keepMine = () => {
    if (theirs) saver.current?.keepMine(theirs);
    setTheirs(undefined);
  };
  const decideLater = () => setTheirs(undefined);
  const flush = async () => saver.current?.flush();
  return {
    text,
    revision,
    version,
    problems,
    state,
    others,
    failure,
    published,
    theirs,
    change,
    keepMine,
    decideLater,
    flush,
    reload,
  };
}
