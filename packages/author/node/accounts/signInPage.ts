import {escapeHtml} from '@deskbook/text/strings';
import {plainPage} from '../plainPage';

export interface SignInFacts {
  site: string;
  /** URLs of style sheets. */
  sheets: readonly string[];
  /** The form's action. */
  address: string;
  /** The page to return to. */
  back: string;
  /** The name typed before. */
  name: string;
  problem?: string;
}

/** Works without JavaScript and with password managers. */
export function signInPage({site, sheets, address, back, name, problem}: SignInFacts): string {
  const [ofName, ofPassword] = name ? ['', ' autofocus'] : [' autofocus', ''];
  return plainPage(
    {site, sheets, title: problem ? 'Not signed in' : 'Sign in'},
    `<h1>Sign in to write</h1>
${problem ? `<p class="problem" role="alert">${escapeHtml(problem)}</p>` : ''}
<form method="post" action="${escapeHtml(address)}">
<input type="hidden" name="back" value="${escapeHtml(back)}">
<p><label for="name">Name</label>
<input id="name" name="name" value="${escapeHtml(name)}" autocomplete="username" autocapitalize="none" spellcheck="false" required${ofName}></p>
<p><label for="password">Password</label>
<input id="password" name="password" type="password" autocomplete="current-password" required${ofPassword}></p>
<p><button class="button button--primary">Sign in</button></p>
</form>`,
  );
}
