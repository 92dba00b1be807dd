"use strict";

// The support desk by keys: they do nothing in fields, "?" lists them, and a choice in that list switches them off (WCAG 2.1.4).
// Arrows work only while the focus is in the list, so that no key is taken from the page or from a screen reader.
const OFF = "support-keys-off";
const LIST = "support-list";
const keysDialog = document.querySelector("dialog[data-keys]");
const keysOff = keysDialog.querySelector("[data-keys-off]");
const keysButton = document.querySelector("[data-keys-button]");

// A browser that keeps nothing forgets the choice with the page.
function kept(store, key) {
  try { return store().getItem(key); } catch { return null; }
}
function keep(store, key, text) {
  try { store().setItem(key, text); } catch { /* see above */ }
}
const always = () => localStorage;
const here = () => sessionStorage;

// A key belongs to a control, or to what stands around a text.
const control = element => element.matches("a, button, input, select, textarea") ? element : element.querySelector("textarea");

function label() {
  document.querySelectorAll("[data-key]").forEach(element => keysOff.checked
    ? control(element)?.removeAttribute("aria-keyshortcuts")
    : control(element)?.setAttribute("aria-keyshortcuts", element.dataset.key));
}

function links() {
  return [...document.querySelectorAll("[data-walk] :is(h2, h3) a")];
}

// The list as it was last seen, so that a request knows its neighbours and the way back.
function remember() {
  if (!document.querySelector("[data-requests]")) return;
  const list = { address: location.pathname + location.search, requests: links().map(link => link.pathname) };
  keep(here, LIST, JSON.stringify(list));
}
function remembered() {
  const list = JSON.parse(kept(here, LIST) ?? "null");
  return list?.address.startsWith("/desk/requests") ? list : { address: "/desk/requests", requests: [] };
}

function walk(step) {
  const all = links();
  if (all.length) {
    const at = all.indexOf(document.activeElement);
    all[at < 0 ? 0 : at + step]?.focus();
    return;
  }
  const { requests } = remembered();
  const at = requests.indexOf(location.pathname);
  const next = at < 0 ? undefined : requests[at + step];
  if (next?.startsWith("/desk/requests/")) location.assign(next);
}

// With a Bulgarian layout a key stands for the letter that is printed beside the Cyrillic one.
function letter(event) {
  const cyrillic = event.key.length === 1 && event.key > "\u007f" && event.code.startsWith("Key");
  return cyrillic ? event.code.slice(3).toLowerCase() : event.key;
}

function act(key) {
  const step = { j: 1, k: -1 }[key];
  if (step) return walk(step), true;
  if (key === "?") return keysDialog.showModal(), true;
  const marked = document.querySelector(`[data-key="${CSS.escape(key)}"]`);
  const target = marked && control(marked);
  if (!target) return false;
  if (target.matches("a")) target.click();
  else target.focus();
  return true;
}

document.addEventListener("keydown", event => {
  if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing || keysDialog.open) return;
  if (event.target.closest?.("input:not([type=checkbox], [type=radio], [type=file]), select, textarea")) return;
  const arrow = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (arrow && event.target.closest?.("[data-walk]")) {
    event.preventDefault();
    walk(arrow);
  } else if (!keysOff.checked && (!event.shiftKey || event.key === "?") && event.key.length === 1 && act(letter(event))) {
    event.preventDefault();
  }
});

keysButton.hidden = false;
keysButton.addEventListener("click", () => keysDialog.showModal());
keysOff.checked = kept(always, OFF) === "yes";
keysOff.addEventListener("change", () => {
  keep(always, OFF, keysOff.checked ? "yes" : "no");
  label();
});
for (const back of document.querySelectorAll("[data-back-list]")) back.href = remembered().address;
label();
remember();
document.addEventListener("htmx:afterSettle", () => {
  label();
  remember();
});
document.addEventListener("htmx:pushedIntoHistory", remember);
