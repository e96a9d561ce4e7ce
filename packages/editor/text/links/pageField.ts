import {element} from '../element';
import type {FoundPage, TextEditorOptions} from '../options';

interface PageFieldOptions extends Pick<TextEditorOptions, 'findPages' | 'path'> {
  address: string;
  onChoose(title: string): void;
}

export interface PageField {
  dom: HTMLElement;
  /** The chosen or typed address; '' if there is none. */
  address(): string;
  title(): string;
  focus(): void;
}

/** The debounce after a keystroke, in milliseconds. */
const PAUSE = 120;

/** A combobox that finds pages by title and also accepts URLs. */
export function createPageField({findPages, path, address, onChoose}: PageFieldOptions): PageField {
  let found: readonly FoundPage[] = [];
  let active = -1;
  let chosen: FoundPage | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const list = element('ul', {
    id: 'text-link-pages',
    role: 'listbox',
    'aria-label': 'Pages',
    class: 'text-options',
    hidden: true,
  });
  const status = element('p', {role: 'status', class: 'text-hint'});
  const field = element('input', {
    type: 'text',
    role: 'combobox',
    autocomplete: 'off',
    'aria-expanded': 'false',
    'aria-controls': 'text-link-pages',
    'aria-autocomplete': 'list',
    oninput: () => {
      chosen = undefined;
      clearTimeout(timer);
      timer = setTimeout(search, PAUSE);
    },
    onkeydown: onKey,
    onblur: () => setTimeout(closeList, 150),
  });
  field.value = address;
  return {
    dom: element('div', {}, element('label', {}, 'Title of the page, or a web address', field), list, status),
    address: () => (chosen ? relativeLink(path, chosen.path) : field.value.trim()),
    title: () => chosen?.title ?? '',
    focus: () => field.focus(),
  };

  async function search() {
    const query = field.value.trim();
    if (query === '' || isAddress(query)) return show([], '');
    const pages = await findPages(query);
    if (field.value.trim() !== query) return undefined;
    return show(
      pages,
      pages.length > 0 ? `${pages.length} ${pages.length === 1 ? 'page' : 'pages'}` : 'No page has this title.',
    );
  }

  function show(pages: readonly FoundPage[], message: string) {
    found = pages;
    active = pages.length > 0 ? 0 : -1;
    status.textContent = message;
    list.replaceChildren(
      ...pages.map((page, index) =>
        element(
          'li',
          {
            id: `text-link-page-${index}`,
            role: 'option',
            onmousedown: (event: MouseEvent) => {
              event.preventDefault();
              choose(page);
            },
          },
          page.title,
          element('span', {class: 'text-hint'}, page.path),
        ),
      ),
    );
    list.hidden = pages.length === 0;
    field.setAttribute('aria-expanded', String(pages.length > 0));
    mark();
  }

  function mark() {
    Array.from(list.children).forEach((option, index) => {
      option.setAttribute('aria-selected', String(index === active));
      if (index === active) option.scrollIntoView({block: 'nearest'});
    });
    if (active >= 0) field.setAttribute('aria-activedescendant', `text-link-page-${active}`);
    else field.removeAttribute('aria-activedescendant');
  }

  function choose(page: FoundPage) {
    chosen = page;
    field.value = page.title;
    onChoose(page.title);
    closeList();
    status.textContent = page.path;
  }

  function closeList() {
    show([], status.textContent ?? '');
  }

  function onKey(event: KeyboardEvent) {
    if (list.hidden) return;
    const page = found[active];
    if (event.key === 'ArrowDown') active = (active + 1) % found.length;
    else if (event.key === 'ArrowUp') active = (active - 1 + found.length) % found.length;
    else if (event.key === 'Enter' && page) choose(page);
    else if (event.key === 'Escape') closeList();
    else return;
    // The first Escape closes the list, the next one the dialog.
    event.preventDefault();
    event.stopPropagation();
    mark();
  }
}

function isAddress(text: string): boolean {
  return /^(?:[a-z][a-z+.-]*:|\.{0,2}\/|#|www\.)/i.test(text) || /^[\w.+-]+@[\w-]+\./.test(text);
}

/** Returns the relative link from one page to another: `../equipment/receipt-printer.md`. */
export function relativeLink(from: string, to: string): string {
  const [here, there] = [from.split('/').slice(0, -1), to.split('/')];
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared += 1;
  const path = [...Array<string>(here.length - shared).fill('..'), ...there.slice(shared)].join('/');
  return encodeURI(path).replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29'));
}
