/** A part of an e-mail that is sent as base64, such as an attached file, or a text with accents from Outlook. */
const BASE64_PART = /^content-transfer-encoding:[ \t]*base64[ \t]*\r?\n(?:.+\r?\n)*\r?\n(?<body>[A-Za-z0-9+/=\s]+)/gim;

/** The parts of an e-mail that are encoded, as texts. */
export function encodedParts(mail: string): string[] {
  return [...mail.matchAll(BASE64_PART)].map(({groups}) => decodeBase64(groups?.body ?? ''));
}

function decodeBase64(body: string): string {
  const letters = body.replace(/\s/g, '').replace(/=.*$/, '');
  // One letter alone is no byte: it belongs to what follows the part.
  const whole = letters.length % 4 === 1 ? letters.slice(0, -1) : letters;
  return new TextDecoder().decode(Uint8Array.from(atob(whole), (letter) => letter.charCodeAt(0)));
}
