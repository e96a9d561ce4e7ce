import {URISchema} from '@docusaurus/utils-validation';

/** Addresses of files that aren't the site's, in every spelling that has led to one, and in every place for an address. */

/** The accounts and the environment of the server, relative to the site. */
const FILES = ['.deskbook/users.json', `${'../'.repeat(20)}proc/self/environ`];

/** A draft and what is being published are in `.deskbook/write/NAME`, so the last one leads to the accounts from there. */
const MORE_FILES = ['users.json', '../outside.json', '../../users.json'];

/** How a path beside the folder of pages is written. */
const SPELLINGS: Readonly<Record<string, (path: string) => string>> = {
  plain: (path) => `../${path}`,
  rooted: (path) => `/../${path}`,
  'three slashes': (path) => `///../${path}`,
  'four slashes': (path) => `////../${path}`,
  'encoded dots': (path) => `//${`../${path}`.replaceAll('..', '%2e%2e')}`,
  'encoded slashes': (path) => `../${path}`.replaceAll('/', '%2F'),
  site: (path) => `@site/${path}`,
};

/** Has the bundler run a file, or read one of the site's in another way. */
const INSTRUCTIONS = [
  '///payload.txt?!./index.md',
  '/payload.txt!=!../users.json',
  '!!../static/payload.txt!./index.md',
  '@site/node_modules/file-loader/dist/cjs.js?!../static/payload.txt',
  './inside.json?raw',
  './inside.json?!=!../users.json',
];

interface Address {
  address: string;
  /** Browsers make a harmless address of it, such as that of a page beside this one. */
  isPlain: boolean;
}

const ADDRESSES: readonly Address[] = [
  ...FILES.flatMap((path) =>
    Object.entries(SPELLINGS).map(([name, spell]) => ({
      address: spell(path),
      isPlain: name === 'plain' || name === 'site',
    })),
  ),
  ...MORE_FILES.map((path) => ({address: `///../${path}`, isPlain: false})),
  ...INSTRUCTIONS.map((address) => ({address, isPlain: !address.startsWith('//')})),
];

interface PayloadPosition {
  folder: 'docs' | 'blog';
  /** The line of the address, counted from 1. */
  line: number;
  /** Browsers get the address as it is, so it may be any that is plain. */
  isAsItIs?: boolean;
  text(address: string): string;
}

const inBody = (body: (address: string) => string): PayloadPosition => ({
  folder: 'docs',
  line: 3,
  text: (address) => `# A page\n\n${body(address)}\n`,
});

const inPost = (image: (address: string) => string): PayloadPosition => ({
  folder: 'blog',
  line: 3,
  text: (address) => `---\ntitle: A post\nimage: ${JSON.stringify(image(address))}\n---\n\nA post.\n`,
});

const SESSION = `kind: session
title: Cards for everyone
description: How to make a library card.
start: 2026-12-01 10:00
duration: 60 min
online: https://meet.example.org/cards`;

const PLACES: Readonly<Record<string, PayloadPosition>> = {
  image: inBody((address) => `![The tray](${address})`),
  link: inBody((address) => `[The form](${address})`),
  'html-image': inBody((address) => `<img src="${address}" alt="The tray">`),
  'html-link': {...inBody((address) => `<a href="${address}">The form</a>`), isAsItIs: true},
  definition: inBody((address) => `[form]: ${address}\n\n[The form][form]`),
  picture: {...inPost((address) => address), isAsItIs: true},
  'picture-file': inPost((address) => `./${address}`),
  material: {
    folder: 'docs',
    line: SESSION.split('\n').length + 3,
    text: (address) => `---\n${SESSION}\nmaterials:\n  Form: ${JSON.stringify(address)}\n---\n\nBring a card.\n`,
  },
};

export interface Payload {
  path: string;
  text: string;
  line: number;
  /** Browsers get it as it is, and make a harmless address of it. */
  isHarmless: boolean;
}

/** Docusaurus itself stops at a few images of posts, and then reads nothing else. */
export const isForDocusaurus = ({text}: Payload) => {
  const [, image] = /^image: (.*)$/m.exec(text) ?? [];
  return image === undefined || URISchema.validate(JSON.parse(image)).error === undefined;
};

export const PAYLOADS: readonly Payload[] = Object.entries(PLACES).flatMap(([place, {folder, line, isAsItIs, text}]) =>
  ADDRESSES.map(({address, isPlain}, index) => ({
    path: folder === 'blog' ? `blog/2026-11-02-${place}-${index}.md` : `docs/${place}-${index}.md`,
    text: text(address),
    line,
    isHarmless: isPlain && isAsItIs === true,
  })),
);
