"use strict";

// At the door the field is always ready for the next code, and an answer that never came is told.
(() => {
  const field = document.getElementById("code");
  const offline = document.getElementById("offline");
  const form = field.form;

  let sent = "";

  form.addEventListener("htmx:beforeRequest", () => {
    offline.hidden = true;
    sent = field.value;
    field.value = "";
  });
  form.addEventListener("htmx:afterRequest", event => {
    offline.hidden = event.detail.successful;
    if (!event.detail.successful && !field.value) field.value = sent;
    field.focus();
  });
  field.focus();
})();
