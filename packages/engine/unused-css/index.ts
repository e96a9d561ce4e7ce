import type {LoadContext, Plugin} from '@docusaurus/types';
import type {ThemeParts} from './domain/absentParts';
import {collectWords, UnusedCssPlugin} from './node/UnusedCssPlugin';

const isBuild = process.env.NODE_ENV === 'production';

/** Reduces the CSS of production builds to what some page can use. */
export default function unusedCss({siteConfig}: LoadContext): Plugin {
  const words = new Set<string>();
  return {
    name: 'deskbook-unused-css',

    // The client is compiled after the server, which knows what pages contain.
    configureWebpack(_config, isServer) {
      if (!isBuild) return {};
      return isServer
        ? {plugins: [{apply: (compiler) => collectWords(compiler, words)}]}
        : {plugins: [new UnusedCssPlugin(siteConfig.themeConfig as ThemeParts, words)], dependencies: ['server']};
    },

    // Lightning CSS, the minifier, processes whole sheets for the browsers in package.json, so individual files don't need
    // the same step, nor a search for a PostCSS configuration.
    configurePostCss(options) {
      const plugins = options.plugins.filter((plugin) => !isPresetEnv(plugin));
      return isBuild ? {...options, plugins, config: false} : options;
    },
  };
}

/** Docusaurus refers to the plugin by its path, with options. */
function isPresetEnv(plugin: unknown): boolean {
  return Array.isArray(plugin) && /[\\/]postcss-preset-env[\\/]/.test(String(plugin[0]));
}
