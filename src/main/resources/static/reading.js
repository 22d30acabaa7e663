// Tells how long an article was before a reader's eyes, and how far they came: seconds in which the
// page was visible, in focus, and touched within the last minute. Nothing is told of who asks not to
// be tracked.
(function () {
  "use strict";
  var form = document.getElementById("reading");
  var text = document.querySelector(".story-text");
  var unwatched = navigator.doNotTrack === "1" || navigator.globalPrivacyControl === true;
  if (!form || !text || unwatched || !navigator.sendBeacon) return;

  var TOUCHED = 60000;
  var CAP = 3600;
  var seconds = 0;
  var told = -1;
  var touched = Date.now();
  var parts = Array.prototype.slice.call(text.children);
  var far = 0;

  ["scroll", "pointermove", "pointerdown", "keydown"].forEach(function (kind) {
    addEventListener(kind, function () { touched = Date.now(); }, { passive: true });
  });

  var seen = new IntersectionObserver(function (entries) {
    entries.forEach(function (entry) {
      if (entry.isIntersecting) far = Math.max(far, parts.indexOf(entry.target) + 1);
    });
  });
  parts.forEach(function (part) { seen.observe(part); });

  setInterval(function () {
    var here = document.visibilityState === "visible" && document.hasFocus();
    if (here && Date.now() - touched < TOUCHED && seconds < CAP) seconds += 1;
    if (seconds && seconds % 30 === 0) tell();
  }, 1000);

  function tell() {
    var said = seconds * 1000 + far;
    if (said === told) return;
    told = said;
    var words = new URLSearchParams(new FormData(form));
    words.set("seconds", seconds);
    words.set("completion", parts.length ? Math.round(100 * far / parts.length) : 0);
    navigator.sendBeacon(form.action, words);
  }
  addEventListener("visibilitychange", function () {
    if (document.visibilityState === "hidden") tell();
  });
  addEventListener("pagehide", tell);
})();
