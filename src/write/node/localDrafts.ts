import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {rewriteFile} from '../../content/rewriteFile';
import type {FileText, SaveRequest} from '../api';
import {Refusal} from './refused';

const BYTE_ORDER_MARK = /^\uFEFF/;

export function readDraft(dir: string, path: string): FileText {
  try {
    const text = readFileSync(join(dir, path), 'utf8').replace(BYTE_ORDER_MARK, '');
    return {path, text, version: createHash('sha256').update(text).digest('hex')};
  } catch {
    throw new Refusal('There is no such page.', 404);
  }
}

export function saveDraft(dir: string, {path, text, version}: SaveRequest): FileText {
  if (readDraft(dir, path).version !== version) throw new Refusal('Somebody else has changed this page.', 409);
  const failure = rewriteFile(dir, path, () => text);
  if (failure) throw new Refusal(failure);
  return readDraft(dir, path);
}
