import type {Author} from '@deskbook/editor/api';

/** Stands in for `deskbook`; its folder is that of the repository in which the tests run. */
export const DESKBOOK = [process.execPath, `${process.cwd()}/packages/author/node/publish/__tests__/fakeDeskbook.mjs`];
export const LOCAL: Author = {name: 'local', role: 'editor'};
export const ANN: Author = {name: 'ann', role: 'editor', fullName: 'Ann Oakes', email: 'ann@example.org'};
export const BEN: Author = {name: 'ben', role: 'editor', fullName: 'Ben Ash', email: 'ben@example.org'};

export const PAGE = 'docs/load-paper.md';
export const OTHER = 'docs/clean-glass.md';
export const TEXT = ['# Load paper', '', 'Open the lid.', '', 'Put the roll in.', '', 'Close the lid.', ''].join('\n');
