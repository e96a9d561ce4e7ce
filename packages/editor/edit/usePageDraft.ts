import type {Problem} from '@deskbook/text/problems/problems';
import {useCallback, useEffect, useRef, useState} from 'react';
import {flushSync} from 'react-dom';
import type {FileText, Presence, Saved, SaveRequest} from '../api';
import {ApiError, get, send, sendOnClose} from '../parts/apiClient';
import {DraftSaver, type SaveState} from './DraftSaver';
import {forgetUnsaved, keepUnsaved, unsavedDrafts} from './unsavedDrafts';

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
  return error instanceof ApiError && error.status === 401;
}

/**
 * Sends again what was typed before the page was last left, or its browser or the server died. The server knows what it
 * has already. Returns what can't be saved, so its author can decide.
 */
async function resend(path: string): Promise<SaveRequest | undefined> {
  for (const request of unsavedDrafts(path)) {
    const isSaved = await send<Saved>('PUT', 'file', request).then(
      () => true,
      () => false,
    );
    if (!isSaved) return request;
    forgetUnsaved(request);
  }
  return undefined;
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
    // At once: what is typed before the editor has the new text would be saved over it.
    flushSync(() => {
      setText(next);
      setRevision((number) => number + 1);
    });
  }, []);

  const open = useCallback(
    (file: FileText) => {
      saver.current?.close();
      const opened = new DraftSaver(file, {
        save: (request, isLast) => (isLast ? sendOnClose : send)<Saved>('PUT', 'file', request),
        keep: keepUnsaved,
        forget: forgetUnsaved,
        onState: (next, message) => {
          setState(next);
          setFailure(message);
        },
        onConflict: setTheirs,
        onSaved: (saved) => setVersion(saved.version),
        onMerged: take,
      });
      saver.current = opened;
      setTheirs(undefined);
      setVersion(file.version);
      take(file.text);
      return opened;
    },
    [take],
  );

  const attempt = useCallback(async (load: () => Promise<void>) => {
    try {
      await load();
    } catch (error) {
      isMissing.current = (error as ApiError).status === 404;
      setFailure((error as ApiError).message);
    }
  }, []);

  const read = useCallback(
    (isWanted: () => boolean) =>
      attempt(async () => {
        const file = await get<FileText>('file', {path});
        if (isWanted()) open(file);
      }),
    [path, attempt, open],
  );

  /** Opens the page with what was typed before it was last left. */
  const restore = useCallback(
    () =>
      attempt(async () => {
        // Before sending anything, which would bring back a page that was deleted since.
        const before = await get<FileText>('file', {path});
        if (unsavedDrafts(path).length === 0) {
          open(before);
          return;
        }
        const unsaved = await resend(path);
        const file = await get<FileText>('file', {path});
        if (!unsaved) {
          open(file);
          return;
        }
        const opened = open({...file, version: unsaved.version});
        take(unsaved.text);
        opened.change(unsaved.text);
        void opened.flush();
        forgetUnsaved(unsaved);
      }),
    [path, attempt, open, take],
  );

  const reload = useCallback(() => {
    saver.current?.discard();
    setPublished(undefined);
    void read(() => true);
  }, [read]);

  // Let the preview load first.
  useEffect(() => {
    if (!version) return;
    const timer = setTimeout(
      () => get<readonly Problem[]>('problems', {path}).then(setProblems, () => undefined),
      PROBLEMS_AFTER,
    );
    return () => clearTimeout(timer);
  }, [path, version]);

  useEffect(() => {
    void restore();
    return () => saver.current?.close();
  }, [restore]);

  // Poll for others who open or change the page.
  useEffect(() => {
    const listen = async () => {
      if (isMissing.current) return;
      const before = saver.current?.version;
      const here = await get<Presence>('here', {path}).catch((error: unknown) => {
        if (isSignedOut(error) && !saver.current?.hasUnsaved) location.reload();
      });
      if (!here) return;
      setOthers(here.others);
      setPublished(here.published);
      // A save may have finished in the meantime.
      const isBehind = () => saver.current?.version === before && saver.current?.isBehind(here.version) === true;
      // Text typed meanwhile stays, since its save will be merged.
      if (isBehind()) void read(isBehind);
    };
    const timer = setInterval(listen, LISTEN_EVERY);
    void listen();
    return () => clearInterval(timer);
  }, [path, read]);

  // Phones close pages without asking, and only say that they are hidden.
  useEffect(() => {
    const leave = () => saver.current?.leave();
    const hide = () => document.hidden && leave();
    const warn = (event: BeforeUnloadEvent) => {
      if (saver.current?.hasUnsaved) event.preventDefault();
      leave();
    };
    window.addEventListener('beforeunload', warn);
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', hide);
    return () => {
      window.removeEventListener('beforeunload', warn);
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', hide);
    };
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
