import type {Form} from '../content/generatePages';
import type {Transfer} from '../weight/bytes';

/** How a reader searches a site. */
export interface Search {
  /** The field in the page, or the button in its place. */
  control: string;
  /** Pressed as soon as the control is there; without one the control is clicked as soon as it can be. */
  key?: string;
  /** The field of the box that opens; without one the control is the field. */
  field?: string;
  result: string;
  /** Whether what is typed before the script has come may be lost: it is typed again until there is a result. */
  isForgetful?: boolean;
}

export const SEARCHES: Partial<Record<Form, Search>> = {
  deskbook: {
    control: '[data-search-field]',
    key: '/',
    field: 'dialog[open] input[role=combobox]',
    result: 'dialog[open] [role=option]',
  },
  stock: {
    control: '.navbar__search-input',
    result: '.navbar__search [class*="suggestion_"]',
    isForgetful: true,
  },
  starlight: {
    control: 'site-search button[data-open-modal]',
    field: 'site-search dialog[open] input',
    result: 'site-search .pagefind-ui__result-link',
  },
};

const OF_INDEX = /^\/(search|pagefind)\/[^/]|^\/search-index/;
/** Pagefind's names of its WebAssembly. */
const PROGRAMS = /\/wasm\.[^/]+$/;

/** What of the transfers is program, and what is the index with its texts. */
export function partsOfSearch(transfers: readonly Transfer[]): {code: number; index: number} {
  const isCode = ({part, path}: Transfer) => part === 'js' || PROGRAMS.test(path);
  const isIndex = (transfer: Transfer) => OF_INDEX.test(transfer.path) && !isCode(transfer) && transfer.part !== 'css';
  const sum = (list: readonly Transfer[]) => list.reduce((total, {bytes}) => total + bytes, 0);
  return {code: sum(transfers.filter(isCode)), index: sum(transfers.filter(isIndex))};
}
