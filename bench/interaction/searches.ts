import type {Form} from '../content/generatePages';
import type {Transfer} from '../weight/bytes';

/** How a reader searches a site. */
export interface Search {
  /** The search field in the page, or the button that opens it. */
  control: string;
  /** Pressed as soon as the control is there; without a key, the control is clicked as soon as possible. */
  key?: string;
  /** The field of the dialog that opens; if omitted, the control is the field. */
  field?: string;
  result: string;
  /** Whether text typed before the script has loaded may be lost, so it's typed again until there is a result. */
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
/** Pagefind's WebAssembly files. */
const PROGRAMS = /\/wasm\.[^/]+$/;

export function partsOfSearch(transfers: readonly Transfer[]): {code: number; index: number} {
  const isCode = ({part, path}: Transfer) => part === 'js' || PROGRAMS.test(path);
  const isIndex = (transfer: Transfer) => OF_INDEX.test(transfer.path) && !isCode(transfer) && transfer.part !== 'css';
  const sum = (list: readonly Transfer[]) => list.reduce((total, {bytes}) => total + bytes, 0);
  return {code: sum(transfers.filter(isCode)), index: sum(transfers.filter(isIndex))};
}
