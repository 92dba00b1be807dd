"use strict";

// Forms sent by htmx carry the CSRF token as a header; pages without script carry it as a field.
document.addEventListener("htmx:configRequest", event => {
  const token = document.querySelector("meta[name=csrf-header]");
  if (token) event.detail.headers[token.content] = token.dataset.token;
});

// After a form was not accepted, or a part of the page was replaced by an answer to it, the first fault is where one goes on.
function goToFault(root) {
  const fault = root.querySelector("[data-faults], [aria-invalid=true]");
  if (fault) fault.focus();
}
document.addEventListener("htmx:afterSettle", event => goToFault(event.target));
goToFault(document);

// What cannot be undone asks first. Without script, the form leads to a page that asks.
document.addEventListener("submit", event => {
  const question = event.submitter?.dataset.confirm ?? event.target.dataset.confirm;
  if (question && !window.confirm(question)) event.preventDefault();
});

// A form is sent once; the button says that it is under way.
document.addEventListener("submit", event => {
  if (event.defaultPrevented || event.target.hasAttribute("data-again")) return;
  const button = event.submitter;
  if (button) setTimeout(() => button.setAttribute("aria-disabled", "true"));
});
// And once it is on its way, none of its parts asks any more: that answer would store an older session over the newer one.
document.addEventListener("submit", event => {
  if (!event.defaultPrevented) event.target.setAttribute("data-sent", "");
});
document.addEventListener("htmx:beforeRequest", event => {
  if (event.target.closest("form[data-sent]")) event.preventDefault();
});
document.addEventListener("click", event => {
  if (event.target.closest?.("[aria-disabled=true]")) event.preventDefault();
});
window.addEventListener("pageshow", () => {
  document.querySelectorAll("button[aria-disabled=true]").forEach(button => button.removeAttribute("aria-disabled"));
  document.querySelectorAll("form[data-sent]").forEach(form => form.removeAttribute("data-sent"));
});
