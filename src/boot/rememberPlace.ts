/**
 * Finds a control again after React has woken, which recreates some of them (tabs among them): the same element if it
 * is still there, else the one alike (tag, role, label) at the same position, else the one with the same tag and role.
 */
export function rememberPlace(control: HTMLElement): () => HTMLElement | undefined {
  const role = control.getAttribute('role');
  const label = labelOf(control);
  const find = (anyLabel: boolean) =>
    [...document.querySelectorAll<HTMLElement>(control.localName + (role ? `[role=${role}]` : ''))].filter(
      (element) => anyLabel || labelOf(element) === label,
    );
  const place = find(false).indexOf(control);
  const widerPlace = find(true).indexOf(control);
  return () => (control.isConnected ? control : (find(false)[place] ?? find(true)[widerPlace]));
}

function labelOf(element: HTMLElement): string | null {
  return element.ariaLabel ?? element.textContent;
}
