/** Marks a text and copies it; works on plain http too, where the clipboard is out of reach. */
export function markAndCopy(shown: HTMLElement): boolean {
  const selection = window.getSelection();
  selection?.selectAllChildren(shown);
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  }
}
