// What a script adds to pages that work without one: the theme switch, times that age, and the
// keys that readers know from their reader apps. No page waits for it.
(function () {
  "use strict";
  var root = document.documentElement;
  var read = new Set();

  function keep(key, value) {
    try { localStorage.setItem(key, value); } catch (e) { /* Then it is forgotten. */ }
  }

  function kept(key) {
    try { return localStorage.getItem(key); } catch (e) { return null; }
  }

  // Light or dark.
  var theme = document.querySelector("[data-theme-switch]");
  if (theme) {
    theme.hidden = false;
    theme.addEventListener("click", function () {
      var dark = root.dataset.theme
        ? root.dataset.theme === "dark"
        : matchMedia("(prefers-color-scheme: dark)").matches;
      root.dataset.theme = dark ? "light" : "dark";
      keep("inkstand.theme", root.dataset.theme);
      // Today's choice on this device goes before what is kept with an account.
      try { sessionStorage.setItem("inkstand.theme", root.dataset.theme); } catch (e) { /* Then not. */ }
    });
  }

  // Appearance: shown at once; kept here for a visitor, by the form for a reader.
  var look = document.querySelector("[data-look-form]");
  if (look) {
    var here = look.dataset.lookForm === "here";
    if (here) {
      (root.dataset.look || "").split(" ").forEach(function (mark) {
        var at = mark.indexOf("-");
        var choice = at > 0 && look.elements[mark.slice(0, at)];
        if (choice) choice.value = mark.slice(at + 1);
      });
    }
    look.addEventListener("change", function () {
      var marks = [];
      ["size", "measure", "face", "light", "motion"].forEach(function (name) {
        var first = look.querySelector("[name=" + name + "]");
        var chosen = look.elements[name].value;
        if (chosen !== first.value) marks.push(name + "-" + chosen);
      });
      root.dataset.look = marks.join(" ");
      var light = look.elements.light.value;
      if (light === "system") delete root.dataset.theme; else root.dataset.theme = light;
      try {
        sessionStorage.removeItem("inkstand.theme");
        localStorage.removeItem("inkstand.theme");
      } catch (e) { /* Nothing was kept. */ }
      if (here) keep("inkstand.look", root.dataset.look);
    });
    look.addEventListener("submit", function (event) { if (here) event.preventDefault(); });
  }

  // The section being read is brought into view in a navigation that scrolls.
  var here = document.querySelector(".sections [aria-current]");
  if (here) {
    var strip = here.closest("ul");
    strip.scrollLeft = here.offsetLeft - strip.clientWidth / 2 + here.offsetWidth / 2;
  }

  // What no reader waits for is done a piece at a time, when the browser has nothing better to do.
  function idle(deed) {
    if (window.requestIdleCallback) requestIdleCallback(deed); else setTimeout(deed, 20);
  }

  // Times of the last hours, as spans, in the page's own words; the exact moment stays in the
  // tooltip. A page kept from before these words existed keeps its times.
  function age() {
    var words = document.querySelector("[data-ago-hours]");
    var now = Date.now();
    if (!words) return;
    document.querySelectorAll("time[data-age]").forEach(function (time) {
      var minutes = Math.floor((now - Date.parse(time.dateTime)) / 60000);
      if (minutes < 0 || minutes >= 360) return;
      var said = minutes < 1 ? words.dataset.agoNow
        : minutes < 60 ? words.dataset.agoMinutes.replace("{0}", minutes)
        : words.dataset.agoHours.replace("{0}", Math.floor(minutes / 60));
      var place = time.querySelector("bdi") || time;
      if (!time.title) time.title = place.textContent;
      if (place.textContent !== said) place.textContent = said;
    });
  }
  idle(age);
  setInterval(age, 60000);

  var CARDS_A_PIECE = 3;

  // The style sheet leaves what lies below a front page's top for later. Later is when the page has
  // come: then the rest is laid out, a few cards at a time, so that it is there before its reader.
  addEventListener("load", function () {
    var waiting = Array.prototype.slice.call(document.querySelectorAll(".top ~ * .card"));
    idle(function piece() {
      waiting.splice(0, CARDS_A_PIECE).forEach(function (card) { card.classList.add("is-laid"); });
      if (waiting.length) idle(piece);
    });
  });

  // Articles marked as read, on this device only, the latest five hundred.
  try { read = new Set(JSON.parse(kept("inkstand.read") || "[]")); } catch (e) { read = new Set(); }
  var cards = [];
  function show(card) { card.classList.toggle("is-read", read.has(card.dataset.article)); }
  function take() {
    cards = Array.prototype.slice.call(document.querySelectorAll("[data-article]"));
    cards.forEach(show);
  }
  take();
  function mark(id, value) {
    read.delete(id);
    if (value) read.add(id);
    keep("inkstand.read", JSON.stringify(Array.from(read).slice(-500)));
    cards.forEach(show);
  }
  var open = document.querySelector("[data-reading]");
  if (open) mark(open.dataset.reading, true);

  // Cards were put in another order in place.
  document.addEventListener("inkstand-ordered", function () {
    at = -1;
    take();
    idle(age);
  });

  // j k o m / ?
  var at = -1;
  function go(step) {
    if (!cards.length) return;
    at = Math.min(cards.length - 1, Math.max(0, at + step));
    var link = cards[at].querySelector("a[data-open]");
    if (link) {
      link.focus({ preventScroll: true });
      cards[at].scrollIntoView({ block: "center" });
    }
  }
  var help = document.getElementById("keys");
  document.querySelectorAll("[data-keys-open]").forEach(function (button) {
    button.hidden = false;
    button.addEventListener("click", function () { help.showModal(); });
  });
  var keys = {
    j: function () { go(1); },
    k: function () { go(-1); },
    o: function () {
      var link = at >= 0 && cards[at].querySelector("a[data-open]");
      if (link) location.href = link.href;
    },
    m: function () {
      var id = at >= 0 ? cards[at].dataset.article : open && open.dataset.reading;
      if (id) mark(id, !read.has(id));
    },
    "/": function () {
      var field = document.querySelector("main input[type=search]");
      if (field) { field.focus(); field.select(); } else { location.href = "/search"; }
    },
    "?": function () { if (help) help.showModal(); }
  };
  document.addEventListener("keydown", function (event) {
    var into = event.target;
    if (event.ctrlKey || event.metaKey || event.altKey || into.isContentEditable) return;
    if (/^(INPUT|TEXTAREA|SELECT)$/.test(into.tagName) || (help && help.open)) return;
    if (Object.prototype.hasOwnProperty.call(keys, event.key)) {
      event.preventDefault();
      keys[event.key]();
    }
  });
})();
