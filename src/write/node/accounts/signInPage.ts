import {escapeHtml} from '../../../shared/escapeHtml';
import {plainPage} from '../plainPage';

export interface SignInFacts {
  /** What the site is called. */
  site: string;
  /** The addresses of its style sheets. */
  sheets: readonly string[];
  /** Where the form is sent. */
  address: string;
  /** Where one goes then. */
  back: string;
  /** As it was typed before. */
  name: string;
  problem?: string;
}

/** It works without JavaScript, and password managers know its fields. */
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
