"use strict";

// Choosing a time in the room calendar: drag over free half hours, tap the first and the last one, or use the arrow keys.
// Whatever way, it only fills the form; without script each free half hour is a link that does the same.
(() => {
  let anchor = null; // where the choice began
  let head = null; // where it ends now
  let pressed = null; // where the mouse went down
  let dragged = false;

  const free = () => [...document.querySelectorAll("[data-free]")];
  const column = slot => free().filter(other => other.dataset.column === slot.dataset.column);

  /** The free half hours from one to another, as far as nothing lies between. */
  function run(from, to) {
    const all = column(from);
    const begin = all.indexOf(from);
    const step = all.indexOf(to) < begin ? -1 : 1;
    const found = [from];
    for (let i = begin; all[i] !== to; i += step) {
      const [early, late] = step > 0 ? [all[i], all[i + 1]] : [all[i - 1], all[i]];
      if (!early || !late || early.dataset.to !== late.dataset.from) break;
      found.push(step > 0 ? late : early);
    }
    return found;
  }

  function choose(from, to) {
    const chosen = run(from, to);
    anchor = from;
    head = chosen.at(-1);
    document.querySelectorAll(".slot.chosen").forEach(cell => cell.classList.remove("chosen"));
    chosen.forEach(slot => slot.closest("td").classList.add("chosen"));
    const [first, last] = anchor.dataset.from <= head.dataset.from ? [anchor, head] : [head, anchor];
    say(first, last);
    return [first, last];
  }

  function say(first, last) {
    const line = document.querySelector("[data-chosen-line]");
    const short = time => time.slice(0, 5);
    line.hidden = false;
    line.querySelector("[data-chosen-text]").textContent = document.querySelector("[data-slots]").dataset.chosen
      .replace("{0}", first.dataset.roomName)
      .replace("{1}", first.dataset.dayName)
      .replace("{2}", short(first.dataset.from))
      .replace("{3}", short(last.dataset.to));
  }

  function fill([first, last], goOn) {
    const form = document.querySelector("[data-book]");
    form.elements.room.value = first.dataset.room;
    form.elements.day.value = first.dataset.day;
    form.elements.from.value = first.dataset.from.slice(0, 5);
    form.elements.to.value = last.dataset.to.slice(0, 5);
    form.dispatchEvent(new Event("change", { bubbles: true }));
    if (goOn) form.elements.purpose.focus();
  }

  function clear() {
    anchor = head = null;
    document.querySelectorAll(".slot.chosen").forEach(cell => cell.classList.remove("chosen"));
    const line = document.querySelector("[data-chosen-line]");
    if (line) line.hidden = true;
  }

  /** One stop for the Tab key; within the calendar one goes by arrows. */
  function stop(slot) {
    if (slot) free().forEach(other => other.setAttribute("tabindex", other === slot ? "0" : "-1"));
  }

  function beside(slot, distance) {
    const columns = [...new Set(free().map(other => other.dataset.column))];
    const next = columns[columns.indexOf(slot.dataset.column) + distance];
    if (next === undefined) return null;
    const there = free().filter(other => other.dataset.column === next);
    return there.find(other => other.dataset.from >= slot.dataset.from) ?? there.at(-1);
  }

  function along(slot, distance) {
    const all = column(slot);
    return all[all.indexOf(slot) + distance];
  }

  const MOVES = {
    ArrowDown: slot => along(slot, 1),
    ArrowUp: slot => along(slot, -1),
    ArrowRight: slot => beside(slot, 1),
    ArrowLeft: slot => beside(slot, -1),
    Home: slot => column(slot)[0],
    End: slot => column(slot).at(-1),
  };

  document.addEventListener("keydown", event => {
    const slot = event.target.closest?.("[data-free]");
    if (!slot || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Escape") return clear();
    const move = MOVES[event.key];
    if (!move) return;
    event.preventDefault();
    const next = move(slot);
    if (!next) return;
    if (event.shiftKey && next.dataset.column === slot.dataset.column) {
      choose(anchor && anchor.dataset.column === slot.dataset.column && head === slot ? anchor : slot, next);
      stop(head);
      head.focus();
    } else {
      clear();
      stop(next);
      next.focus();
    }
  });

  document.addEventListener("click", event => {
    const slot = event.target.closest?.("[data-free]");
    if (!slot || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (dragged) return;
    if (event.detail === 0) return fill(choose(head === slot ? anchor : slot, slot), true);
    const extends_ = anchor && anchor === head && anchor !== slot && anchor.dataset.column === slot.dataset.column;
    stop(slot);
    fill(choose(extends_ ? anchor : slot, slot), false);
  });

  // Whoever repeats what they have typed finds it in the next form.
  document.addEventListener("click", event => {
    const repeat = event.target.closest?.("[data-repeat]");
    const form = document.querySelector("[data-book]");
    if (!repeat || !form) return;
    const address = new URL(repeat.href);
    for (const name of ["room", "day", "from", "to", "purpose", "attendees"])
      address.searchParams.set(name, form.elements[name].value);
    repeat.href = address.href;
  });

  document.addEventListener("dragstart", event => {
    if (event.target.closest?.("[data-free]")) event.preventDefault();
  });
  document.addEventListener("pointerdown", event => {
    dragged = false;
    const slot = event.target.closest?.("[data-free]");
    pressed = slot && event.button === 0 && event.pointerType !== "touch" ? slot : null;
  });
  document.addEventListener("pointermove", event => {
    if (!pressed) return;
    const slot = document.elementFromPoint(event.clientX, event.clientY)?.closest(".slot")?.querySelector("[data-free]");
    if (!slot || slot.dataset.column !== pressed.dataset.column) return;
    if (slot === pressed && !dragged) return;
    dragged = true;
    choose(pressed, slot);
  });
  document.addEventListener("pointerup", () => {
    if (pressed && dragged) fill(choose(anchor, head), true);
    pressed = null;
  });

  document.addEventListener("htmx:afterSettle", event => {
    if (event.target.id !== "calendar") return;
    clear();
    stop(free()[0]);
    if (!event.target.querySelector("[data-faults]")) event.target.querySelector("[data-done]")?.focus();
  });
  stop(free()[0]);
})();
