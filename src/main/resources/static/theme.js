// Sets the remembered choices before the first paint; the style sheet does the rest. A reader's are
// in the page already; a visitor's are in this browser, since their pages are the same for all.
(function () {
  "use strict";
  var root = document.documentElement;
  try {
    var look = root.dataset.look === undefined ? localStorage.getItem("inkstand.look") : null;
    if (look && /^[a-z -]{1,200}$/.test(look)) root.dataset.look = look;
    var theme = sessionStorage.getItem("inkstand.theme")
      || root.dataset.theme
      || (/(?:^| )light-(light|dark|sepia)(?: |$)/.exec(root.dataset.look || "") || [])[1]
      || localStorage.getItem("inkstand.theme");
    if (/^(dark|light|sepia)$/.test(theme)) root.dataset.theme = theme;
  } catch (e) { /* A browser that keeps nothing follows the system. */ }
  root.classList.add("scripted");
})();
