import {decodeAddress} from '@deskbook/text/decodeAddress';

/** Offers a search for the words in a wrong address, which often are words of a title (`theme/NotFound`). */
export function offerSearch(): void {
  const offer = document.querySelector<HTMLElement>('[data-offer]');
  const [link, shown] = [offer?.querySelector('a'), offer?.querySelector('b')];
  const words = addressWords(location.pathname);
  if (!offer || !link || !shown || !words) return;
  link.search = `?q=${encodeURIComponent(words)}`;
  shown.textContent = words;
  offer.hidden = false;
}

/** `load receipt paper` from `/docs/procedures/load-receipt_paper.html`; empty if the address has no words */
export function addressWords(path: string): string {
  const [, last = ''] = /([^/]+?)(?:\.\w+)?\/*$/.exec(path) ?? [];
  const words = decodeAddress(last)
    .replace(/[^\p{L}\p{N}'’]+/gu, ' ')
    .trim();
  return /\p{L}{3}/u.test(words) ? words : '';
}
