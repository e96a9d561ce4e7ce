import {join} from 'node:path';
import type {Plugin} from '@docusaurus/types';
import {ENGINE_DIR} from '../../engineDir';

/** What is around the text of every page, and the parts that any page may have. */
export default function frame(): Plugin {
  return {
    name: 'deskbook-frame',
    getThemePath: () => join(ENGINE_DIR, 'plugins/frame/theme'),
  };
}
