import {join} from 'node:path';
import {ENGINE_DIR} from '@deskbook/text/engineDir';
import {escapeRegExp} from '@deskbook/text/strings';
import pagesPlugin, {type LoadedContent, type PluginOptions, validateOptions} from '@docusaurus/plugin-content-pages';
import type {LoadContext, Plugin, PluginModule, RouteConfig} from '@docusaurus/types';
import {sheets} from '../plugins/sheets';

/** Docusaurus's plugin for `src/pages`. Built pages have no app, but these are programs, so they load it. */
async function ownPages(context: LoadContext, options: PluginOptions): Promise<Plugin<LoadedContent | null>> {
  const original = await pagesPlugin(context, options);
  return {
    ...original,

    getThemePath: () => join(ENGINE_DIR, 'engine/own-pages/theme'),

    configureWebpack(...args) {
      const configured = original.configureWebpack?.(...args) ?? {};
      return args[1] ? configured : {...configured, ...sheets({'own-styles': ownModules(context.siteDir)})};
    },

    async contentLoaded(args) {
      const addRoute = (route: RouteConfig) =>
        args.actions.addRoute({
          ...route,
          component: '@theme/OwnPage',
          modules: {...route.modules, page: route.component},
        });
      await original.contentLoaded?.({...args, actions: {...args.actions, addRoute}});
    },
  };
}

/** CSS modules of the site's own components, and of the classic theme's parts that only `src/pages` has. */
function ownModules(siteDir: string): RegExp {
  const src = escapeRegExp(join(siteDir, 'src'));
  return new RegExp(
    `^${src}[\\\\/].*\\.module\\.\\w+$|[\\\\/]theme[\\\\/](?:MDXPage|EditMetaRow|EditThisPage|LastUpdated)[\\\\/]`,
  );
}

export default Object.assign(ownPages, {validateOptions}) as unknown as PluginModule;
