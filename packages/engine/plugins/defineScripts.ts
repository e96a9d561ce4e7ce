import type {CurrentBundler} from '@docusaurus/types';
import {inlineScript} from '../boot/inlineScript';
import type {ScriptName} from '../boot/scripts';

/**
 * Gives components the text of their inline scripts (`packages/ui/components/InlineScript.tsx`).
 *
 * @param files files in `packages/engine/boot`, by the names of the constants that components declare
 */
export function defineScripts(bundler: CurrentBundler, files: Readonly<Record<string, ScriptName>>) {
  const texts = Object.entries(files).map(([name, file]) => [name, JSON.stringify(inlineScript(file))]);
  return new bundler.instance.DefinePlugin(Object.fromEntries(texts));
}
