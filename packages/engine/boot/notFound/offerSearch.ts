import {addressWords} from './addressWords';

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
