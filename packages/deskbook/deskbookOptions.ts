import type {Config} from '@docusaurus/types';

/** Set by `docs/district.yml` and the folders, so a configuration can't contradict them. */
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

/** Docusaurus options that a district can set in addition to Deskbook's. */
export interface DeskbookOptions extends Partial<Omit<Config, Decided>> {
  /** The district's own style sheets, relative to its folder. They come after ours. */
  customCss?: readonly string[];
}

/** Returns the configuration of the site in the current folder. */
export type Deskbook = (options?: DeskbookOptions) => Config;
