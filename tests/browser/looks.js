// What an eye would find wrong with the page on the screen, as a list of sentences.
({ namespaces, kinds, arabic }) => {
  const found = [];
  const say = (what, text) => found.push(`${what}: ${text.trim().replace(/\s+/g, ' ').slice(0, 90)}`);
  const seen = (element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    !element.closest('[aria-hidden="true"], svg');
  const tiny = (element) => element.clientWidth <= 1 || element.clientHeight <= 1;
  const dialog = document.querySelector('[role="dialog"], [role="menu"]');
  const stage = dialog ?? document.querySelector('main');
  if (!stage) return ['the page has no main part'];

  const over = document.documentElement.scrollWidth - window.innerWidth;
  if (over > 0) {
    const wide = [...document.querySelectorAll('body *')].filter((element) => {
      const box = element.getBoundingClientRect();
      return seen(element) && (box.right > window.innerWidth + 1 || box.left < -1);
    });
    say(`wider than the screen by ${over} px`, wide.at(-1)?.outerHTML ?? '');
  }

  // Cut: a text that its own box hides. The names of room and seat in the head may be shortened.
  for (const element of document.querySelectorAll('body *')) {
    const style = getComputedStyle(element);
    const hides = /hidden|clip/;
    if (!seen(element) || tiny(element) || element.closest('header, .MuiSkeleton-root')) continue;
    if (!element.innerText?.trim()) continue;
    if (hides.test(style.overflowX) && element.scrollWidth > element.clientWidth + 1)
      say('cut at the side', element.innerText);
    if (hides.test(style.overflowY) && element.scrollHeight > element.clientHeight + 2)
      say('cut below', element.innerText);
  }

  // Texts of the screen, each with the boxes of its lines.
  const texts = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const parent = node.parentElement;
    if (!node.data.trim() || !parent || !seen(parent) || tiny(parent)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    texts.push({ node, parent, boxes: [...range.getClientRects()] });
  }

  // Overlapping: two texts of the same part of the screen on the same spot.
  const scrolls = (element) => {
    for (let one = element; one && one !== stage; one = one.parentElement)
      if (/auto|scroll/.test(getComputedStyle(one).overflowY) && one.scrollHeight > one.clientHeight) return true;
    return false;
  };
  const inside = texts.filter(({ parent }) => stage.contains(parent) && !scrolls(parent));
  // A line's box is taller than its letters.
  const ink = (box) => ({ top: box.top + 0.18 * box.height, bottom: box.bottom - 0.18 * box.height });
  const meet = (a, b) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 3 &&
    Math.min(ink(a).bottom, ink(b).bottom) - Math.max(ink(a).top, ink(b).top) > 2;
  inside.forEach((one, index) => {
    for (const other of inside.slice(index + 1))
      if (one.boxes.some((a) => other.boxes.some((b) => meet(a, b))))
        say('overlapping', `${one.node.data} / ${other.node.data}`);
  });

  // Covered: a text of the head, or a control, that something else lies upon.
  const head = dialog ? [] : texts.filter(({ parent }) => parent.closest('header') && !parent.closest('main'));
  for (const { node, parent, boxes } of head) {
    const line = boxes[0];
    for (const x of [line.left + 2, line.right - 2]) {
      const top = document.elementFromPoint(x, line.top + line.height / 2);
      const shortened = parent.closest('.MuiTypography-noWrap');
      if (top && !shortened && !parent.contains(top) && !top.contains(parent)) say('covered', node.data);
    }
  }
  for (const control of stage.querySelectorAll('a[href], button, input, textarea, select')) {
    if (!control.checkVisibility({ visibilityProperty: true }) || control.disabled) continue;
    if (control.closest('[aria-hidden="true"]')) continue;
    control.scrollIntoView({ block: 'center' });
    const box = control.getBoundingClientRect();
    const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    const own = top && (control.contains(top) || top.contains(control) || control.labels?.[0]?.contains(top));
    if (!own && !top?.closest('.MuiSnackbar-root') && box.width > 1)
      say('covered', control.getAttribute('aria-label') ?? control.innerText ?? control.name);
  }
  window.scrollTo(0, 0);

  // Untranslated: keys, holes, and in Arabic any Latin words that are not marked as data.
  const key = new RegExp(`\\b(?:${namespaces.join('|')})\\.[a-zA-Z_]{2,}(?:\\.[a-zA-Z_]+)*\\b|%\\{`);
  const hole = /\bundefined\b|\bNaN\b|\[object|Invalid Date/;
  const latin = /[A-Za-z]{2,}[ ,;:]+[A-Za-z]{2,}/;
  const labels = [...document.querySelectorAll('[aria-label], [title], [placeholder]')]
    .filter((element) => element.checkVisibility())
    .flatMap((element) => ['aria-label', 'title', 'placeholder'].map((name) => [element, element.getAttribute(name)]));
  const data = 'bdi, pre, kbd, code, svg, [dir="ltr"], [lang]:not(html)';
  for (const [element, text] of [...texts.map(({ parent, node }) => [parent, node.data]), ...labels]) {
    if (!text) continue;
    const match = key.exec(text);
    if (match && !kinds.includes(match[0])) say('untranslated key', text);
    if (hole.test(text)) say('a hole in the text', text);
    if (arabic && latin.test(text) && !element.closest(data)) say('not Arabic', text);
  }
  return [...new Set(found)];
};
