import type {Config} from '@docusaurus/types';

/** What `docs/district.yml` and the folders decide, so that no configuration can contradict them. */
type Decided =
  | 'title'
  | 'url'
  | 'baseUrl'
  | 'trailingSlash'
  | 'ssrTemplate'
  | 'future'
  | 'i18n'
  | 'markdown'
  | 'presets';

/** What a district may want from Docusaurus beyond what Deskbook does. */
export interface DeskbookOptions extends Partial<Omit<Config, Decided>> {
  /** Style sheets of its own, relative to its folder. They come after ours. */
  customCss?: readonly string[];
}

/** Makes the configuration of the site in the current folder. */
export type Deskbook = (options?: DeskbookOptions) => Config;
