import {join} from 'node:path';
import {keepContent, type WithFailure} from '@deskbook/engine/plugins/keepContent';
import blogPlugin, {
  type BlogContent,
  type BlogPost,
  type PluginOptions,
  validateOptions,
} from '@docusaurus/plugin-content-blog';
import type {LoadContext, Plugin, PluginModule} from '@docusaurus/types';
import {aliasedSitePathToRelativePath, normalizeUrl} from '@docusaurus/utils';
import type {AboutMachine} from '../domain/aboutMachine';
import {machineOfPost} from './node/machineOfPost';

/** The blog plugin. Under `npm start` it survives a post that it can't read. */
async function deskbookBlog(context: LoadContext, options: PluginOptions): Promise<Plugin<WithFailure<BlogContent>>> {
  const original = await blogPlugin(context, options);
  const {blogTitle, blogDescription, blogSidebarTitle, routeBasePath, tagsBasePath} = options;
  const blogTagsListPath = normalizeUrl([context.baseUrl, routeBasePath, tagsBasePath]);
  const none = {blogTitle, blogDescription, blogSidebarTitle, blogPosts: [], blogTags: {}, blogTagsListPath};
  return {
    ...original,
    loadContent: keepContent(async () => {
      const content = (await original.loadContent?.()) as BlogContent;
      return {...content, blogPosts: content.blogPosts.map((post) => withMachine(post, context))};
    }, none),
  };
}

/** Docusaurus writes a post's metadata for its page and for lists. */
function withMachine(post: BlogPost, {siteDir, baseUrl}: LoadContext): BlogPost {
  const file = aliasedSitePathToRelativePath(post.metadata.source);
  const machine = machineOfPost({text: post.content, file: join(siteDir, file)}, {siteDir, baseUrl});
  return machine ? {...post, metadata: {...post.metadata, ...({machine} satisfies AboutMachine)}} : post;
}

export default Object.assign(deskbookBlog, {validateOptions}) as unknown as PluginModule;
