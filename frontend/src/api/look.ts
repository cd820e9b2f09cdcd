/** The seat that this tab looks through, for reading alone; one per room, in the address at first. */
const nameOf = (slug: string) => `mk.look.${slug}`;

export function lookOf(slug: string): string | null {
  const [room] = window.location.pathname.split('/').filter(Boolean);
  const asked = new URLSearchParams(window.location.search).get('look');
  try {
    if (asked && room === slug) sessionStorage.setItem(nameOf(slug), asked);
    return sessionStorage.getItem(nameOf(slug));
  } catch {
    return room === slug ? asked : null;
  }
}

export function stopLooking(slug: string): void {
  try {
    sessionStorage.removeItem(nameOf(slug));
  } catch {
    // It was in the address alone.
  }
}
