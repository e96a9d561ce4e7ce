import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {SentBack} from '@deskbook/editor/api';
import {replaceFile} from '@deskbook/text/files/replaceFile';
import {stateDir} from '../stateDir';

/** A request that an editor sent back. */
export interface Returned extends SentBack {
  /** The account of whoever asked. */
  author: string;
  paths: readonly string[];
}

const fileOf = (siteDir: string) => join(stateDir(siteDir), 'sent-back.json');

function readReturned(siteDir: string): readonly Returned[] {
  const file = fileOf(siteDir);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
}

/** Returns why an author's requests were sent back, by page. Only pages that are still drafts count. */
export function sentBackTo(siteDir: string, author: string, drafts: Iterable<string>): Map<string, SentBack> {
  const mine = readReturned(siteDir).filter((each) => each.author === author);
  const reasons = new Map(mine.flatMap(({paths, by, reason}) => paths.map((path) => [path, {by, reason}] as const)));
  return new Map([...drafts].flatMap((path) => (reasons.has(path) ? [[path, reasons.get(path) as SentBack]] : [])));
}

export function rememberSentBack(siteDir: string, returned: Returned): void {
  write(siteDir, [...without(readReturned(siteDir), returned), returned]);
}

/** Forgets the reasons for pages that their author has asked for again, or that are published. */
export function forgetSentBack(siteDir: string, pages: Pick<Returned, 'author' | 'paths'>): void {
  if (existsSync(fileOf(siteDir))) write(siteDir, without(readReturned(siteDir), pages));
}

function without(all: readonly Returned[], {author, paths}: Pick<Returned, 'author' | 'paths'>): Returned[] {
  return all.flatMap((each) => {
    if (each.author !== author) return [each];
    const left = each.paths.filter((path) => !paths.includes(path));
    return left.length > 0 ? [{...each, paths: left}] : [];
  });
}

function write(siteDir: string, returned: readonly Returned[]): void {
  replaceFile(fileOf(siteDir), JSON.stringify(returned));
}
