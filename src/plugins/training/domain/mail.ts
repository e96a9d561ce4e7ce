export interface Mail {
  /** Empty where the learner knows to whom. */
  to: string;
  subject: string;
  text: string;
}

/** What browsers and mail programs hand over without cutting it off. */
const LONGEST_LINK = 2000;

/** A link that opens the mail program with everything filled in; null where it would be too long for one. */
export function mailLink(mail: Mail): string | null {
  const link = linkOf(mail, {body: mail.text.replace(/\r?\n/g, '\r\n')});
  return link.length < LONGEST_LINK ? link : null;
}

/** The same without the text, which has to be pasted. */
export function emptyMailLink(mail: Mail): string {
  return linkOf(mail, {});
}

function linkOf({to, subject}: Mail, more: {body?: string}): string {
  const fields = Object.entries({subject, ...more}).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `mailto:${encodeURIComponent(to).replace('%40', '@')}?${fields.join('&')}`;
}
