import {feedPath} from './filePaths';
import type {OfficeSource, Register, RegisterPage} from './register';

/** Returns a register's page, with all its rows. */
export function registerPage(
  {path, title, description, plan, verdict, deadlines}: Register,
  source: OfficeSource,
): RegisterPage {
  const feed = deadlines ? feedPath(path) : null;
  return {title, description, verdict: verdict?.(source), path, sections: plan(source), asOf: source.buildDay, feed};
}
