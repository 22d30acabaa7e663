// What a script adds to an article: the place where a reader stopped, kept with their account; marked
// passages; and the text read aloud by the browser's own voices. The page reads without it.
(function () {
  "use strict";
  var story = document.querySelector("[data-reading]");
  var text = story && story.querySelector(".story-text");
  if (!text) return;
  var blocks = Array.prototype.slice.call(text.children).filter(function (block) {
    return block.textContent.trim().length > 0;
  });
  var kept = document.querySelector(".kept");
  var token = kept && kept.dataset.token;

  // 1. The place.
  function place() {
    var middle = innerHeight / 2;
    for (var i = 0; i < blocks.length; i++) {
      if (blocks[i].getBoundingClientRect().bottom > middle) return i;
    }
    return blocks.length;
  }
  function ended() {
    var last = blocks[blocks.length - 1];
    return Boolean(last) && last.getBoundingClientRect().bottom < innerHeight;
  }
  if (token && blocks.length) {
    var furthest = false;
    var moved = false;
    addEventListener("scroll", function () { moved = true; furthest = furthest || ended(); }, { passive: true });
    var send = function () {
      if (!moved && !ended()) return;
      var body = new URLSearchParams({
        _csrf: token, article: story.dataset.reading, place: String(place()),
        places: String(blocks.length), end: furthest || ended() ? "1" : "0"
      });
      navigator.sendBeacon("/history/place", body);
      moved = false;
    };
    document.addEventListener("visibilitychange", function () {
      if (document.visibilityState === "hidden") send();
    });
    addEventListener("pagehide", send);
    var from = Number(story.dataset.place || 0);
    var resume = document.querySelector("[data-resume]");
    if (resume && from > 0 && from < blocks.length) {
      resume.hidden = false;
      resume.addEventListener("click", function () {
        blocks[from].scrollIntoView({ block: "start" });
      });
    }
  }

  // 2. Marked passages.
  function ranges(quote) {
    var found = [];
    var wanted = quote.replace(/\s+/g, " ").trim();
    var walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
    var all = "";
    var at = [];
    for (var node = walker.nextNode(); node; node = walker.nextNode()) {
      for (var i = 0; i < node.data.length; i++) {
        var blank = /\s/.test(node.data[i]);
        if (blank && (all === "" || all[all.length - 1] === " ")) continue;
        all += blank ? " " : node.data[i];
        at.push([node, i]);
      }
      if (all && all[all.length - 1] !== " ") { all += " "; at.push([node, node.data.length - 1]); }
    }
    var start = wanted ? all.indexOf(wanted) : -1;
    if (start >= 0) {
      var range = document.createRange();
      var last = at[start + wanted.length - 1];
      range.setStart(at[start][0], at[start][1]);
      range.setEnd(last[0], last[1] + 1);
      found.push(range);
    }
    return found;
  }
  function paint() {
    if (!window.Highlight || !CSS.highlights) return;
    var all = [];
    document.querySelectorAll("[data-quote]").forEach(function (quote) {
      all = all.concat(ranges(quote.textContent));
    });
    CSS.highlights.set("kept", new Highlight(...all));
  }
  if (kept) {
    paint();
    var form = kept.querySelector("form.fields");
    var button = document.querySelector("[data-mark]");
    document.addEventListener("selectionchange", function () {
      var chosen = getSelection();
      var inside = chosen.rangeCount > 0 && !chosen.isCollapsed && text.contains(chosen.anchorNode)
        && text.contains(chosen.focusNode);
      button.hidden = !inside;
    });
    button.addEventListener("click", function () {
      form.elements.quote.value = getSelection().toString().replace(/\s+/g, " ").trim().slice(0, 2000);
      form.requestSubmit();
    });
  }

  // 3. Read aloud.
  var bar = document.querySelector("[data-listen-bar]");
  var begin = document.querySelector("[data-listen]");
  if (!bar || !begin || !window.speechSynthesis || !blocks.length) return;
  var path = location.pathname;
  var at = 0;
  var speaking = false;
  var turn = 0;
  var play = bar.querySelector("[data-listen-play]");
  var speed = bar.querySelector("[data-listen-speed]");
  var later = document.querySelector("[data-listen-queue]");
  var waiting = bar.querySelector("[data-listen-waiting]");
  var next = bar.querySelector("[data-listen-next]");
  var words = { play: play.textContent, pause: play.dataset.pause };

  function read(key, otherwise) {
    try { return JSON.parse(localStorage.getItem(key)) || otherwise; } catch (e) { return otherwise; }
  }
  function write(key, value) {
    try { localStorage.setItem(key, JSON.stringify(value)); } catch (e) { /* Then it is forgotten. */ }
  }
  function voice() {
    var wanted = (story.lang || document.documentElement.lang || "en").toLowerCase();
    var all = speechSynthesis.getVoices();
    return all.find(function (v) { return v.lang.toLowerCase() === wanted; })
      || all.find(function (v) { return v.lang.slice(0, 2).toLowerCase() === wanted.slice(0, 2); });
  }
  function offer() { begin.hidden = later.hidden = !voice(); }
  offer();
  speechSynthesis.addEventListener("voiceschanged", offer);

  function mark() {
    blocks.forEach(function (block, i) { block.classList.toggle("is-spoken", speaking && i === at); });
    play.textContent = speaking ? words.pause : words.play;
    var places = read("inkstand.listen.places", {});
    places[path] = at;
    var known = Object.keys(places);
    if (known.length > 100) delete places[known[0]];
    write("inkstand.listen.places", places);
  }
  function stop() {
    turn++;
    speaking = false;
    speechSynthesis.cancel();
    mark();
  }
  function say() {
    turn++;
    var mine = turn;
    speechSynthesis.cancel();
    if (at >= blocks.length) { at = 0; stop(); done(); return; }
    speaking = true;
    var said = new SpeechSynthesisUtterance(blocks[at].textContent);
    said.voice = voice() || null;
    said.lang = story.lang || document.documentElement.lang;
    said.rate = Number(speed.value);
    said.onend = function () { if (mine === turn && speaking) { at++; say(); } };
    // A browser that wants to be asked first, or lost its voice: the button says Play again.
    said.onerror = function () { if (mine === turn && speaking) stop(); };
    speechSynthesis.speak(said);
    mark();
    blocks[at].scrollIntoView({ block: "nearest" });
  }
  // The queue: what is to be read when this ends, shown below the deeds of reading.
  function queue() { return read("inkstand.listen.queue", []); }
  function without(path) { return queue().filter(function (entry) { return entry.path !== path; }); }
  function setQueue(entries) {
    write("inkstand.listen.queue", entries.slice(-50));
    showQueue();
  }
  function waitingLine(entry) {
    var line = document.createElement("li");
    var link = document.createElement("a");
    var drop = document.createElement("button");
    link.href = entry.path + "#listen";
    link.textContent = entry.name;
    drop.type = "button";
    drop.className = "link";
    drop.textContent = waiting.dataset.drop;
    drop.setAttribute("aria-label", waiting.dataset.drop + ": " + entry.name);
    drop.addEventListener("click", function () {
      setQueue(without(entry.path));
      play.focus();
    });
    line.append(link, " ", drop);
    return line;
  }
  function showQueue() {
    var others = without(path);
    var mine = others.length < queue().length;
    next.hidden = others.length === 0;
    if (others.length) {
      next.href = others[0].path + "#listen";
      next.title = others[0].name;
    }
    waiting.hidden = others.length === 0;
    waiting.querySelector("ol").replaceChildren.apply(waiting.querySelector("ol"), others.map(waitingLine));
    later.textContent = mine ? later.dataset.queued : later.dataset.queue;
    later.classList.toggle("is-on", mine);
    later.classList.toggle("plain", !mine);
    later.setAttribute("aria-pressed", String(mine));
  }
  showQueue();
  function done() {
    setQueue(without(path));
    if (!next.hidden) location.href = next.href;
  }
  begin.addEventListener("click", function () {
    bar.hidden = false;
    at = Math.min(blocks.length - 1, read("inkstand.listen.places", {})[path] || 0);
    say();
    play.focus();
  });
  play.addEventListener("click", function () { if (speaking) stop(); else say(); });
  bar.querySelector("[data-listen-back]").addEventListener("click", function () { at = Math.max(0, at - 1); say(); });
  bar.querySelector("[data-listen-on]").addEventListener("click", function () { at++; say(); });
  speed.value = String(read("inkstand.listen.speed", 1));
  speed.addEventListener("change", function () {
    write("inkstand.listen.speed", Number(speed.value));
    if (speaking) say();
  });
  later.addEventListener("click", function () {
    var name = story.querySelector("h1").textContent;
    setQueue(without(path).length < queue().length ? without(path) : queue().concat([{ path: path, name: name }]));
  });
  addEventListener("pagehide", function () { speechSynthesis.cancel(); });
  if (location.hash === "#listen") begin.click();
})();
