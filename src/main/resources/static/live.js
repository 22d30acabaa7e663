// An open page hears that something came, says so at its foot, where nothing moves, and waits to be
// asked. Listens only while somebody looks. Remembers which articles of a story were seen here.
(function () {
  "use strict";
  var line = document.querySelector("[data-live]");
  if (!line) return;
  var listening;

  function say(count) {
    var link = line.querySelector("a") || document.createElement("a");
    link.href = location.pathname;
    link.textContent = (count === 1 ? line.dataset.one : line.dataset.other.replace("%", count))
      + " \u2013 " + line.dataset.show;
    if (!link.parentNode) {
      link.addEventListener("click", function (event) {
        event.preventDefault();
        // What is new in a story has its mark; a front page is read from its top.
        if (document.documentElement.dataset.room === "front") scrollTo(0, 0);
        location.reload();
      });
      line.append(link);
    }
  }

  function listen() {
    if (document.hidden || listening || !window.EventSource) return;
    listening = new EventSource(line.dataset.live);
    listening.onmessage = function (event) {
      var count = parseInt(event.data, 10);
      if (count > 0) say(count);
    };
  }

  function rest() {
    if (listening) listening.close();
    listening = undefined;
  }

  document.addEventListener("visibilitychange", function () {
    if (document.hidden) rest(); else listen();
  });
  addEventListener("pagehide", rest);
  addEventListener("pageshow", listen);
  listen();

  // What was not there at the last look at this story.
  var told = line.dataset.live.match(/story=(\d+)&after=(\d+)/);
  if (!told) return;
  var seen = [];
  try { seen = JSON.parse(localStorage.getItem("inkstand.stories")) || []; } catch (e) { /* None. */ }
  if (!Array.isArray(seen)) seen = [];
  var before = seen.find(function (one) { return one[0] === told[1]; });
  if (before) {
    document.querySelectorAll(".event-group [data-article]").forEach(function (card) {
      if (+card.dataset.article <= before[1]) return;
      var mark = document.createElement("p");
      mark.className = "fresh-mark";
      mark.lang = "en";
      mark.textContent = line.dataset.new;
      card.querySelector("h3").before(mark);
    });
  }
  seen = seen.filter(function (one) { return one !== before; });
  seen.push([told[1], Math.max(+told[2], before ? before[1] : 0)]);
  try { localStorage.setItem("inkstand.stories", JSON.stringify(seen.slice(-200))); } catch (e) { /* Not. */ }
})();
