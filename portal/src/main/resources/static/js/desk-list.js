"use strict";

// In a list that one works through, arrow keys and j/k go from one item to the next. Only while the focus is in the list, so
// that no key is taken from the page, from a field or from a screen reader; Enter opens, as with every link.
document.addEventListener("keydown", event => {
  const list = event.target.closest?.("[data-walk]");
  if (!list || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const step = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key];
  if (!step) return;
  const links = [...list.querySelectorAll("h2 a, h3 a")];
  const next = links[links.indexOf(event.target) + step];
  event.preventDefault();
  next?.focus();
});
