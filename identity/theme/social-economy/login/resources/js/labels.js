// Keycloak's pages name some fields only for the eye; this names them, and their errors, for screen readers too.
for (const label of document.querySelectorAll("label[for]")) {
  const field = label.closest(".pf-v5-c-form__group")?.querySelector("input:not([type=hidden]), select, textarea");
  if (field && !document.getElementById(label.htmlFor)) {
    label.htmlFor = field.id;
  }
}
for (const field of document.querySelectorAll("[aria-invalid=true]")) {
  const error = field.closest(".pf-v5-c-form__group")?.querySelector("[id^=input-error]");
  if (error) {
    field.setAttribute("aria-describedby", error.id);
  }
}
