import type {LoadContext, Plugin} from '@docusaurus/types';
import type {ThemeParts} from './domain/absentParts';
import {collectWords, UnusedCssPlugin} from './node/UnusedCssPlugin';

const isBuild = process.env.NODE_ENV === 'production';

/** Production builds carry only the CSS that some page can use, prefixed once. */
export default function unusedCss({siteConfig}: LoadContext): Plugin {
  const words = new Set<string>();
  return {
    name: 'deskbook-unused-css',

    // The browser's part is compiled after the server's, which knows what pages are made of.
    configureWebpack(_config, isServer) {
      if (!isBuild) return {};
      return isServer
        ? {plugins: [{apply: (compiler) => collectWords(compiler, words)}]}
        : {plugins: [new UnusedCssPlugin(siteConfig.themeConfig as ThemeParts, words)], dependencies: ['server']};
    },

    // Lightning CSS, the minifier, writes whole sheets for the browsers in package.json. Every file need not go through
    // the same beforehand, nor a PostCSS configuration be looked for beside each.
    configurePostCss(options) {
      const plugins = options.plugins.filter((plugin) => !isPresetEnv(plugin));
      return isBuild ? {...options, plugins, config: false} : options;
    },
  };
}

/** Docusaurus names it by where it is installed, with its options. */
function isPresetEnv(plugin: unknown): boolean {
  return Array.isArray(plugin) && /[\\/]postcss-preset-env[\\/]/.test(String(plugin[0]));
}
