"use strict";

// The search box completes while one types: arrows choose, Enter goes there, Escape closes; without script it is a plain field.
const box = document.querySelector("[data-complete]");
const list = document.getElementById(box.dataset.list);
let chosen = -1;
let asked = 0;
let waiting;

box.setAttribute("role", "combobox");
box.setAttribute("aria-autocomplete", "list");
box.setAttribute("aria-controls", list.id);
box.setAttribute("aria-expanded", "false");

function options() {
  return [...list.children];
}

function close() {
  list.hidden = true;
  chosen = -1;
  box.setAttribute("aria-expanded", "false");
  box.removeAttribute("aria-activedescendant");
}

function choose(index) {
  const all = options();
  chosen = (index + all.length + 1) % (all.length + 1);
  if (chosen === all.length) chosen = -1;
  all.forEach((option, at) => option.setAttribute("aria-selected", String(at === chosen)));
  if (chosen < 0) {
    box.removeAttribute("aria-activedescendant");
  } else {
    box.setAttribute("aria-activedescendant", all[chosen].id);
    all[chosen].scrollIntoView({ block: "nearest" });
  }
}

async function complete() {
  const number = ++asked;
  const words = box.value.trim();
  if (words.length < 2) return close();
  const answer = await fetch(`${box.dataset.complete}?q=${encodeURIComponent(words)}`).catch(() => null);
  if (!answer?.ok || number !== asked || document.activeElement !== box) return;
  list.innerHTML = await answer.text();
  chosen = -1;
  box.removeAttribute("aria-activedescendant");
  list.hidden = list.childElementCount === 0;
  box.setAttribute("aria-expanded", String(!list.hidden));
}

box.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(complete, 150);
});
box.addEventListener("keydown", event => {
  if (list.hidden) return;
  if (event.key === "ArrowDown") choose(chosen + 1);
  else if (event.key === "ArrowUp") choose(chosen < 0 ? options().length - 1 : chosen - 1);
  else if (event.key === "Enter" && chosen >= 0) location.assign(options()[chosen].dataset.href);
  else if (event.key === "Escape") close();
  else return;
  event.preventDefault();
});
list.addEventListener("mousedown", event => event.preventDefault());
list.addEventListener("click", event => {
  const option = event.target.closest("[role=option]");
  if (option) location.assign(option.dataset.href);
});
box.addEventListener("blur", close);
box.form.addEventListener("submit", () => {
  asked++;
  clearTimeout(waiting);
  close();
});

// More results go on where the list ended; a list that cannot be had is asked for as a page, which says why.
document.addEventListener("htmx:beforeSwap", event => {
  if (event.detail.target.id === "hits") event.detail.target.dataset.had = event.detail.target.childElementCount;
});
document.addEventListener("htmx:afterSettle", event => {
  const hits = document.getElementById("hits");
  if (!hits?.dataset.had) return;
  hits.children[Number(hits.dataset.had)]?.querySelector("a").focus();
  delete hits.dataset.had;
});
document.addEventListener("htmx:responseError", event => location.assign(event.detail.pathInfo.finalRequestPath));
