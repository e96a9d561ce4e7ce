/** A base64-encoded part of an e-mail, such as an attachment, or a text with accents from Outlook */
const BASE64_PART =
  /^content-transfer-encoding:[ \t]*base64[ \t]*\r?\n(?:[^\r\n]+\r?\n)*\r?\n(?<body>[A-Za-z0-9+/=\s]+)/gim;

/** Decodes the base64 text parts of an e-mail, and skips binary parts such as pictures. */
export function encodedParts(mail: string): string[] {
  return [...mail.matchAll(BASE64_PART)].flatMap(({groups}) => decodeText(groups?.body ?? '') ?? []);
}

function decodeText(body: string): string | null {
  const letters = body.replace(/\s/g, '').replace(/=.*$/, '');
  // A single letter can't be a byte, so it must belong to the text after the part.
  const whole = letters.length % 4 === 1 ? letters.slice(0, -1) : letters;
  return isText(decode(whole.slice(0, 64))) ? decode(whole) : null;
}

function isText(start: string): boolean {
  return !/(?!\s)\p{Cc}/u.test(start);
}

function decode(letters: string): string {
  return new TextDecoder().decode(Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0)));
}
