import {readMarkdown} from '@deskbook/content/frontMatter';
import {decodeAddress} from '@deskbook/text/decodeAddress';
import {foldText} from '@deskbook/text/foldText';
import type {YamlValue} from '@deskbook/text/yaml/yamlSource';
import {type ReactNode, useEffect, useRef, useState} from 'react';
import {type PageInfo, type Picture, WRITE} from '../api';
import {addressOfSiteFile} from '../parts/addresses';
import {send} from '../parts/apiClient';
import {asked, FACTS} from '../parts/facts';
import {ChoosePicture} from '../pictures/ChoosePicture';
import {NamePlaces} from '../pictures/NamePlaces';
import {mountTextEditor} from '../text/mountTextEditor';
import type {TextEditor} from '../text/options';
import type {PageDraft} from './usePageDraft';

interface Props {
  draft: PageDraft;
  path: string;
  pages: readonly PageInfo[];
  /** Starts a new agenda item, which is one of the facts. */
  onAgendaItem(): void;
  /** Places in a picture of the page have got other names. */
  onPlacesNamed(): void;
}

type OpenDialog =
  | {what: 'picture'; insert(address: string, words: string): void; add(files: readonly File[]): void}
  | {what: 'places'; picture: string; description: string};

const MOST_FOUND = 12;

export function TextPane({draft, path, pages, onAgendaItem, onPlacesNamed}: Props): ReactNode {
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<TextEditor>(undefined);
  const [open, setOpen] = useState<OpenDialog>();
  const latest = useRef({draft, pages, onAgendaItem});
  latest.current = {draft, pages, onAgendaItem};
  const {facts, body, firstLine, kind} = splitText(draft.text, path);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the editor keeps its own text, and asks for the rest when it needs it
  useEffect(() => {
    const mounted = mountTextEditor(host.current as HTMLElement, {
      text: body,
      path,
      kind,
      onChange: (text) => {
        const {draft: now} = latest.current;
        now.change(splitText(now.text, path).facts + text);
      },
      findPages: async (query) =>
        latest.current.pages.filter(({title}) => foldText(title).includes(foldText(query))).slice(0, MOST_FOUND),
      addPicture: (file) => send<Picture>('POST', 'picture', file, {page: path, name: file.name}),
      pictureAddress: (url) => addressOfFile(path, url),
      choosePicture: (insert, add) => setOpen({what: 'picture', insert, add}),
      namePlaces: (url, description) => setOpen({what: 'places', picture: fileOf(path, url), description}),
      ...(kind === 'session' && {addAgendaItem: () => latest.current.onAgendaItem()}),
      convertPaste: async (html) => (await import('@deskbook/import/browser/convertPaste')).convertPaste(html),
    });
    editor.current = mounted;
    const line = Number(asked('line'));
    mounted.focus(line >= firstLine ? line - firstLine + 1 : undefined);
    return () => mounted.destroy();
  }, [path, kind]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only what was changed elsewhere comes in; what is typed here is there already
  useEffect(() => {
    if (editor.current && editor.current.getText() !== body) editor.current.setText(body);
  }, [draft.revision, facts]);

  useEffect(() => {
    const inText = draft.problems.filter(({line}) => line >= firstLine);
    editor.current?.setProblems(inText.map((problem) => ({...problem, line: problem.line - firstLine + 1})));
  }, [draft.problems, firstLine]);

  const close = () => setOpen(undefined);
  return (
    <>
      <div ref={host} className="text-pane" />
      {open?.what === 'picture' && (
        <ChoosePicture
          page={path}
          onClose={close}
          onFiles={(files) => {
            close();
            afterClosing(() => open.add(files));
          }}
          onChosen={(address, words) => {
            close();
            afterClosing(() => open.insert(address, words));
          }}
        />
      )}
      {open?.what === 'places' && (
        <NamePlaces {...open} src={addressOfSiteFile(open.picture)} onSaved={onPlacesNamed} onClose={close} />
      )}
    </>
  );
}

/** A closing dialog gives the focus back to what had it before, which is the text. */
function afterClosing(run: () => void): void {
  requestAnimationFrame(run);
}

/** Returns the file that the address of a picture on a page means, relative to the site. */
function fileOf(path: string, url: string): string {
  const base = url.startsWith('@site/')
    ? 'https://a/'
    : url.startsWith('/')
      ? 'https://a/static/'
      : `https://a/${path}`;
  return decodeAddress(new URL(url.replace(/^@site/, '').replace(/^\//, ''), base).pathname.slice(1));
}

/** Returns the URL of a file referenced on the page. */
function addressOfFile(path: string, url: string): string {
  if (/^[a-z][a-z\d+.-]*:/i.test(url)) return url;
  if (url.startsWith('/')) return FACTS.baseUrl + url.slice(1);
  return new URL(url, new URL(`${FACTS.baseUrl}${WRITE}file/${path}`, location.href)).pathname;
}

/** A page split for the form and the text editor. */
interface SplitText {
  /** Everything before the text, byte for byte. */
  facts: string;
  /** The text below the facts. */
  body: string;
  /** The page line where the text begins, counted from 1. */
  firstLine: number;
  /** The kind in the page's facts. */
  kind: string | undefined;
}

function splitText(text: string, path: string): SplitText {
  const {body, bodyLine, frontMatter, namedKind} = readMarkdown(text, path);
  const facts = text.slice(0, text.length - body.length);
  return {facts, body, firstLine: bodyLine, kind: kindOf(frontMatter?.value) ?? namedKind ?? undefined};
}

function kindOf(facts: YamlValue | undefined): string | undefined {
  const kind = typeof facts === 'object' && !Array.isArray(facts) ? facts.kind : undefined;
  return typeof kind === 'string' ? kind : undefined;
}
