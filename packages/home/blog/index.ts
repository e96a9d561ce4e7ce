import {keepContent, type WithFailure} from '@deskbook/engine/plugins/keepContent';
import blogPlugin, {type BlogContent, type PluginOptions, validateOptions} from '@docusaurus/plugin-content-blog';
import type {LoadContext, Plugin, PluginModule} from '@docusaurus/types';
import {normalizeUrl} from '@docusaurus/utils';

/** The blog plugin. Under `npm start` it survives a post that it can't read. */
async function deskbookBlog(context: LoadContext, options: PluginOptions): Promise<Plugin<WithFailure<BlogContent>>> {
  const original = await blogPlugin(context, options);
  const {blogTitle, blogDescription, blogSidebarTitle, routeBasePath, tagsBasePath} = options;
  const blogTagsListPath = normalizeUrl([context.baseUrl, routeBasePath, tagsBasePath]);
  const none = {blogTitle, blogDescription, blogSidebarTitle, blogPosts: [], blogTags: {}, blogTagsListPath};
  return {
    ...original,
    loadContent: keepContent(async () => (await original.loadContent?.()) as BlogContent, none),
  };
}

export default Object.assign(deskbookBlog, {validateOptions}) as unknown as PluginModule;
