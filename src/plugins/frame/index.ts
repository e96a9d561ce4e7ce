import {join} from 'node:path';
import type {Plugin} from '@docusaurus/types';
import {ENGINE_DIR} from '../../engineDir';
import {sheets} from '../sheets';

/** The parts around every page's text, and parts that any page may have. */
export default function frame(): Plugin {
  return {
    name: 'deskbook-frame',
    getThemePath: () => join(ENGINE_DIR, 'plugins/frame/theme'),
    configureWebpack: (_config, isServer) =>
      isServer ? {} : sheets({'tag-styles': /[\\/]theme-classic[\\/].*[\\/]Tag/}),
  };
}
