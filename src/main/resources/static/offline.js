// The page's side of the paper in the pocket: starts the worker, says in one line that a page is a
// kept one or that a newer version is ready, marks what cannot be read without a network, lists
// what can, and tells the worker when there is a moment to gather. No page waits for it.
(() => {
  "use strict";
  const standing = document.querySelector("[data-standing]");
  if (!("serviceWorker" in navigator) || !standing) return;

  const root = document.documentElement;
  const words = standing.dataset;
  const keptAt = root.dataset.keptAt;
  const unreached = "unreached" in root.dataset;
  const loadedAt = new Date();
  const installed = matchMedia("(display-mode: standalone)").matches || navigator.standalone;
  const IDLE_AFTER = 3000;
  const LOOK_EVERY = 30 * 60000;

  // Asks the worker, and waits for what it says.
  async function ask(deed, more) {
    const registration = await navigator.serviceWorker.ready;
    return new Promise((resolve) => {
      const channel = new MessageChannel();
      channel.port1.onmessage = (event) => resolve(event.data);
      registration.active.postMessage({ deed, ...more }, [channel.port2]);
    });
  }

  // ---- The line above the page ----

  function say(kind, text, name, act) {
    standing.querySelector(`[data-kind="${kind}"]`)?.remove();
    if (!text) return;
    const line = document.createElement("p");
    line.dataset.kind = kind;
    line.append(text);
    if (name) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = name;
      button.addEventListener("click", act);
      line.append(" ", button);
    }
    standing.append(line);
  }

  // "at 14:05", or with the day when it was another; in the words of the page's language.
  function when(moment, shape = words) {
    const today = moment.toDateString() === loadedAt.toDateString();
    const clock = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
    const day = { weekday: "long", day: "numeric", month: "long" };
    const format = new Intl.DateTimeFormat(root.lang, today ? clock : { ...day, ...clock });
    const time = document.createElement("time");
    time.dateTime = moment.toISOString();
    time.textContent = format.format(moment);
    // A kept page of a former edition may lack a phrase that this script knows.
    const [before, after] = ((today ? shape.at : shape.on) || "{0}").split("{0}");
    const said = document.createElement("bdi");
    said.append(before, time, after);
    return said;
  }

  function network() {
    const away = !navigator.onLine || root.dataset.keptWhy === "away";
    const back = away && navigator.onLine && backOnline;
    if (unreached) {
      say("network", back && words.back, words.reload, () => location.reload());
    } else if (!keptAt && navigator.onLine) {
      say("network");
    } else {
      const why = back ? words.back
        : !navigator.onLine ? words.offline
        : away ? words.away : words.slow;
      const line = document.createElement("span");
      line.append(why, " ", when(keptAt ? new Date(keptAt) : loadedAt));
      const again = navigator.onLine ? words.reload : "";
      say("network", line, again, () => location.reload());
    }
    mark(unreached || !navigator.onLine || (away && !back));
  }

  let backOnline = false;
  addEventListener("online", () => { backOnline = true; network(); });
  addEventListener("offline", () => { backOnline = false; network(); });

  // ---- Links that lead nowhere without a network ----

  async function mark(away) {
    document.querySelectorAll(".not-kept").forEach((one) => one.remove());
    document.querySelectorAll("a.is-away").forEach((link) => {
      link.classList.remove("is-away");
      link.removeAttribute("aria-describedby");
    });
    if (!away) return;
    const readable = new Set((await ask("readable") || []).map((line) => line.path));
    document.querySelectorAll("a[href^='/']").forEach((link) => {
      if (readable.has(link.pathname + link.search)) return;
      link.classList.add("is-away");
      link.setAttribute("aria-describedby", "not-kept");
      const card = link.matches("[data-open]") && link.closest(".card");
      if (!card) return;
      const said = document.createElement("bdi");
      said.className = "not-kept";
      said.lang = root.lang;
      said.textContent = words.notKept;
      card.querySelector(".line")?.append(said);
    });
  }

  // ---- The list on the offline page ----

  async function list(place) {
    if (unreached) {
      place.querySelectorAll("[data-again]").forEach((link) => { link.href = location.href; });
    }
    const readable = await ask("readable") || [];
    const fill = (name, lines, shape) => {
      const part = place.querySelector(`[data-part="${name}"]`);
      part.hidden = !lines.length;
      part.querySelector("ul").append(...lines.map(shape));
    };
    const pages = readable.filter((line) => line.kind === "page");
    const front = (line) => (line.path === "/" ? 0 : 1);
    pages.sort((a, b) => front(a) - front(b) || a.name.localeCompare(b.name));
    fill("pages", pages, (line) => item(line, front(line) ? line.name : words.front));
    fill("articles", readable.filter((line) => line.kind === "article"), (line) => item(line, line.name));
    place.querySelector("[data-none]").hidden = readable.length > 0;
  }

  function item(line, name) {
    const one = document.createElement("li");
    const link = document.createElement("a");
    one.dir = "auto";
    link.href = line.path;
    link.textContent = name;
    if (line.language) link.lang = line.language;
    one.append(link);
    if (line.title) {
      const said = document.createElement("p");
      const title = document.createElement("bdi");
      said.className = "line";
      title.textContent = line.title;
      const kept = when(new Date(line.at), { at: words.itemAt, on: words.itemOn });
      kept.lang = root.lang;
      said.append(title, kept);
      one.append(said);
    }
    return one;
  }

  // ---- Gathering: what stands in front, on idle, and not where data is dear ----

  function gather() {
    const line = navigator.connection || {};
    if (!navigator.onLine || keptAt || unreached || line.saveData || /2g/.test(line.effectiveType)) return;
    const path = (place) => place.pathname + place.search;
    const paths = (links) => Array.from(document.querySelectorAll(links), path);
    const saved = document.querySelector("a[href='/saved']") ? ["/saved"] : [];
    const pages = [path(location), "/", ...saved, ...paths(".sections a")];
    const ours = location.pathname === "/" || location.pathname === "/saved";
    const articles = ours ? paths(".card:not(:has(.lock)) a[data-open]") : [];
    ask("gather", { pages: [...new Set(pages)], articles: [...new Set(articles)] }).then(seen);
  }

  // ---- The number on the icon ----

  const seen = () => installed && document.visibilityState === "visible" && ask("seen");

  function counting(registration) {
    if (!installed) return;
    document.addEventListener("visibilitychange", seen);
    setInterval(() => document.hidden && navigator.onLine && ask("count"), LOOK_EVERY);
    registration.periodicSync?.register("front", { minInterval: LOOK_EVERY }).catch(() => {});
    seen();
  }

  // ---- A newer version: said, never forced ----

  function renewal(registration) {
    let asked = false;
    const ready = () => {
      const waiting = registration.waiting;
      if (!waiting || !navigator.serviceWorker.controller) return;
      say("newer", words.newer, words.reload, () => {
        asked = true;
        waiting.postMessage({ deed: "take-over" });
      });
    };
    registration.addEventListener("updatefound", () => {
      registration.installing?.addEventListener("statechange", ready);
    });
    navigator.serviceWorker.addEventListener("controllerchange", () => asked && location.reload());
    document.addEventListener("visibilitychange", () => {
      if (!document.hidden) registration.update().catch(() => {});
    });
    ready();
  }

  network();
  const place = document.querySelector("[data-kept-list]");
  if (place) list(place);
  addEventListener("load", async () => {
    try {
      const registration = await navigator.serviceWorker.register("/sw.js", { updateViaCache: "none" });
      renewal(registration);
      counting(registration);
    } catch (refused) {
      return;
    }
    const idle = window.requestIdleCallback || ((deed) => setTimeout(deed, 0));
    setTimeout(() => idle(gather), IDLE_AFTER);
  });
})();
