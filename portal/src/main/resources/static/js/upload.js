"use strict";

// A file goes up beside the rest of the page and shows how far it is; too large a one is told before it is sent. Without script
// the form is sent as every other.
function faultOf(form, text) {
  const field = form.querySelector(".field");
  const error = form.querySelector(".error");
  const input = form.querySelector("input[type=file]");
  field.classList.toggle("invalid", text !== "");
  error.hidden = text === "";
  error.textContent = text;
  if (text) input.setAttribute("aria-invalid", "true");
  else input.removeAttribute("aria-invalid");
  return text !== "";
}

function uploadOf(event) {
  return event.target.closest?.("form[data-upload]");
}

document.addEventListener("htmx:beforeRequest", event => {
  const form = uploadOf(event);
  if (!form) return;
  const file = form.querySelector("input[type=file]").files[0];
  if (faultOf(form, file && file.size > Number(form.dataset.largest) ? form.dataset.tooLarge : "")) {
    event.preventDefault();
    form.querySelector("input[type=file]").focus();
  }
});

document.addEventListener("htmx:xhr:progress", event => {
  const bar = uploadOf(event)?.querySelector("progress");
  if (!bar || !event.detail.lengthComputable) return;
  bar.hidden = false;
  bar.value = Math.round(100 * event.detail.loaded / event.detail.total);
});

function failed(event) {
  const form = uploadOf(event);
  if (!form) return;
  form.querySelector("progress").hidden = true;
  faultOf(form, event.detail.xhr?.status === 413 ? form.dataset.tooLarge : form.dataset.failed);
}
document.addEventListener("htmx:responseError", failed);
document.addEventListener("htmx:sendError", failed);

// The file is a step of the request, so forms that were made before it go on from there, unless somebody else did more.
document.addEventListener("htmx:afterSettle", () => {
  const version = Number(document.getElementById("files")?.dataset.version);
  for (const seen of document.querySelectorAll("input[name=version]")) {
    if (Number(seen.value) === version - 1) seen.value = version;
  }
});
