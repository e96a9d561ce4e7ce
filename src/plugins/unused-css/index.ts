import type {LoadContext, Plugin} from '@docusaurus/types';
import type {ThemeParts} from './domain/absentParts';
import {UnusedCssPlugin} from './node/UnusedCssPlugin';

/** Production builds carry only the CSS that some page can use. */
export default function unusedCss({siteConfig}: LoadContext): Plugin {
  return {
    name: 'deskbook-unused-css',

    configureWebpack(_config, isServer) {
      const isBuild = process.env.NODE_ENV === 'production';
      return isBuild && !isServer ? {plugins: [new UnusedCssPlugin(siteConfig.themeConfig as ThemeParts)]} : {};
    },
  };
}
