import {join} from 'node:path';
import {ENGINE_DIR} from '@deskbook/text/engineDir';
import type {Plugin} from '@docusaurus/types';
import {sheets} from '../plugins/sheets';

/** The parts around every page's text, and parts that any page may have. */
export default function frame(): Plugin {
  return {
    name: 'deskbook-frame',
    getThemePath: () => join(ENGINE_DIR, 'engine/frame/theme'),
    configureWebpack: (_config, isServer) =>
      isServer ? {} : sheets({'tag-styles': /[\\/]theme-classic[\\/].*[\\/]Tag/}),
  };
}
