import { client } from '../api/client.ts';

interface Place {
  readonly route: string;
  readonly field: string;
}

const keepAfter = 300;
const searchFor = 3_000;

function presentField(): string {
  return document.activeElement?.closest<HTMLElement>('[data-field]')?.dataset.field ?? '';
}

/**
 * Tells the host which page and field the clerk is at: a page at once, a field a moment after the first move, however
 * long the moving goes on. The answer stops it.
 */
export function keepPlace(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let kept = '';
  const keep = () => {
    clearTimeout(timer);
    timer = undefined;
    const place = { route: location.hash.slice(1), field: presentField() };
    const written = JSON.stringify(place);
    if (written === kept) return;
    kept = written;
    // A place that could not be kept costs one click after a power cut; it must not disturb the work.
    client.session.keepPlace(place).catch(() => undefined);
  };
  const soon = () => {
    timer ??= setTimeout(keep, keepAfter);
  };
  addEventListener('hashchange', keep);
  addEventListener('focusin', soon);
  return () => {
    clearTimeout(timer);
    removeEventListener('hashchange', keep);
    removeEventListener('focusin', soon);
  };
}

/** A field may be the control itself or the box around it. */
function focusInside(field: HTMLElement): void {
  const control = field.matches('input, textarea, button')
    ? field
    : field.querySelector<HTMLElement>('input, textarea');
  (control ?? field).focus();
}

/** Puts the caret into a field as soon as the page has drawn it; gives up quietly after three seconds. */
export function focusField(field: string): void {
  const began = performance.now();
  const look = () => {
    const found = document.querySelector<HTMLElement>(`[data-field="${CSS.escape(field)}"]`);
    if (found) focusInside(found);
    else if (performance.now() - began < searchFor) requestAnimationFrame(look);
  };
  look();
}

/** Opens the page and field of before, where the address does not already name a page. */
export function returnToPlace(place: Place): void {
  if (location.hash.length <= 2 && place.route.length > 1) location.hash = place.route;
  if (place.field) focusField(place.field);
}
