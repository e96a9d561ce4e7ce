/** A part of an e-mail that is sent as base64, such as an attached file, or a text with accents from Outlook. */
const BASE64_PART =
  /^content-transfer-encoding:[ \t]*base64[ \t]*\r?\n(?:[^\r\n]+\r?\n)*\r?\n(?<body>[A-Za-z0-9+/=\s]+)/gim;

/** The parts of an e-mail that are encoded, as texts. Pictures and the like are left out. */
export function encodedParts(mail: string): string[] {
  return [...mail.matchAll(BASE64_PART)].flatMap(({groups}) => decodeText(groups?.body ?? '') ?? []);
}

function decodeText(body: string): string | null {
  const letters = body.replace(/\s/g, '').replace(/=.*$/, '');
  // One letter alone is no byte: it belongs to what follows the part.
  const whole = letters.length % 4 === 1 ? letters.slice(0, -1) : letters;
  return isText(decode(whole.slice(0, 64))) ? decode(whole) : null;
}

function isText(start: string): boolean {
  return !/(?!\s)\p{Cc}/u.test(start);
}

function decode(letters: string): string {
  return new TextDecoder().decode(Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0)));
}
