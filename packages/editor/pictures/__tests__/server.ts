import {onTestFinished, vi} from 'vitest';
import type {SaveRequest} from '../../api';

export type Sent = SaveRequest;

interface Answers {
  /** To `GET file` */
  file?: unknown;
  /** To `GET pictured` */
  pictured?: unknown;
  /** To `PUT file` */
  put?: unknown;
}

/** What the server would say. Returns what is saved. */
export function stubServer(answers: Answers): Sent[] {
  const sent: Sent[] = [];
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('fetch', async (address: string, {method, body}: RequestInit) => {
    const what = method === 'PUT' ? 'put' : address.includes('/api/pictured') ? 'pictured' : 'file';
    const answer = answers[what] ?? {};
    if (what === 'put' && !(answer instanceof Response)) sent.push(JSON.parse(String(body)));
    return answer instanceof Response ? answer.clone() : Response.json(answer);
  });
  document.body.innerHTML = '<script id="deskbook-write" type="application/json">{"baseUrl": "/"}</script><div></div>';
  onTestFinished(() => {
    document.body.replaceChildren();
    vi.unstubAllGlobals();
  });
  return sent;
}

/** jsdom opens no dialogs. */
export function asDialogs(): void {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
}
