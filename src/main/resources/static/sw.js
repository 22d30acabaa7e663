// The paper in the pocket: keeps what was read, and what stands in front, for where there is no
// network. Five rules:
//
//   pages      the network first; after a short patience, or where it fails, the kept copy
//   assets     the kept copy first: their address changes with their content
//   pictures   the kept copy first; without a network, the same picture in another width
//   leaving    what was not used the longest leaves first, by number and by bytes; nothing older
//              than a week is shown; what was taken back or walled leaves at the next contact
//   persons    nothing that says no-store is kept, and everything goes when somebody signs in or out
//
// Pages are kept as the server sent them: the wall cut their text before it came here. The door
// that serves this file puts EDITION before it: the version, the assets, and the bounds.
/* global EDITION */
"use strict";

const SHELL = "inkstand-shell-" + EDITION.version;
const KEPT = "inkstand-kept";

// Lists and articles, and what a reader saved. Never the desk, forms, searches, what else belongs to a
// person, or machine doors.
const KEEPABLE = /^\/(section\/[^/?]+(\?lang=\w+)?|(article|story|title|country)\/[^/?]+|titles|about|saved)?$/;
const SIGNING = /^\/(sign-(in|out)|sign-in\/(link|passkey)|account\/leaving)$/;
// The way by a provider has no form: one leaves by a link, and is led back.
const LED = /^\/sign-in\/provider(\/answer)?$/;
const SAVING = /^\/saved(\/|$)/;
const GONE = [403, 404, 410, 451];
const UNREACHED = [502, 503, 504];
const HOUR = 3600000;

// How often everything was forgotten: what was asked for before is not kept after.
let forgotten = 0;

// ---- The ledger: what is kept, since when, when it was last used, and how large it is ----

let opened;

function ledger() {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open("inkstand", 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore("kept", { keyPath: "path" });
      request.result.createObjectStore("facts");
    };
    request.onsuccess = () => {
      request.result.onclose = () => { opened = undefined; };
      resolve(request.result);
    };
    request.onerror = () => { opened = undefined; reject(request.error); };
  });
  return opened;
}

async function book(store, mode, ask) {
  const transaction = (await ledger()).transaction(store, mode);
  const request = ask(transaction.objectStore(store));
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve(request.result);
    transaction.onabort = transaction.onerror = () => reject(transaction.error);
  });
}

const entry = (path) => book("kept", "readonly", (kept) => kept.get(path));
const entries = () => book("kept", "readonly", (kept) => kept.getAll());
const write = (line) => book("kept", "readwrite", (kept) => kept.put(line));
const strike = (path) => book("kept", "readwrite", (kept) => kept.delete(path));
const fact = (name) => book("facts", "readonly", (facts) => facts.get(name));
const remember = (name, value) => book("facts", "readwrite", (facts) => facts.put(value, name));

const young = (line) => line && Date.now() - line.at < EDITION.ageMax;

// ---- Keeping and leaving ----

async function keep(line, answer, era) {
  if (era !== forgotten) return;
  const now = Date.now();
  const cache = await caches.open(KEPT);
  try {
    await cache.put(line.path, answer);
    await write({ ...line, at: now, used: now });
  } catch (failure) {
    await leave(line.path);
    if (failure.name === "QuotaExceededError") await prune(0.5);
  }
  if (era !== forgotten) await leave(line.path);
}

async function leave(path) {
  await strike(path);
  await (await caches.open(KEPT)).delete(path);
}

async function touch(line, sinceMin) {
  const now = Date.now();
  if (now - line.used > sinceMin) await write({ ...line, used: now });
}

// Keeps to the bounds, or to a part of them where the device itself is full. What a reader saved
// leaves last.
async function prune(part = 1) {
  const lines = await entries();
  const list = lines.find((line) => line.path === "/saved");
  const saved = (line) => line === list || Boolean(list && list.mentions.includes(line.id));
  const all = lines.sort((a, b) => saved(b) - saved(a) || b.used - a.used);
  for (const [pictures, countMax, bytesMax] of [
    [false, EDITION.pagesMax, EDITION.pageBytesMax],
    [true, EDITION.picturesMax, EDITION.pictureBytesMax],
  ]) {
    let count = 0;
    let bytes = 0;
    for (const line of all.filter((one) => (one.kind === "picture") === pictures)) {
      count += 1;
      bytes += line.bytes;
      const over = count > countMax * part || bytes > bytesMax * part;
      if (over || !young(pictures ? { at: line.used } : line)) await leave(line.path);
    }
  }
}

// Every trace of who read here: at signing in and out.
async function forget() {
  forgotten += 1;
  await caches.delete(KEPT);
  await book("kept", "readwrite", (kept) => kept.clear());
  await book("facts", "readwrite", (facts) => facts.clear());
}

// ---- Pages ----

// What a page says of itself, to search engines and so to us.
function described(html) {
  const data = html.match(/<script type="application\/ld\+json">(.+?)<\/script>/s);
  const said = data ? JSON.parse(data[1]) : {};
  const line = {
    kind: "page",
    name: plain((html.match(/<meta property="og:title" content="([^"]*)"/) || ["", ""])[1]),
    mentions: [...new Set([...html.matchAll(/"\/article\/(\d+)/g)].map((link) => +link[1]))],
  };
  return said["@type"] !== "NewsArticle" ? line : {
    ...line,
    kind: "article",
    id: +said.url.match(/\/article\/(\d+)/)[1],
    name: said.headline,
    title: said.publisher.name,
    language: said.inLanguage,
    whole: said.isAccessibleForFree,
  };
}

function plain(text) {
  const named = { amp: "&", lt: "<", gt: ">", quot: "\"" };
  return text.replace(/&(?:#(\d+)|(\w+));/g, (escape, code, name) =>
    code ? String.fromCodePoint(+code) : named[name] || escape);
}

// A page's answer: kept, or the reason to let go of what was kept. Tells the page's own words.
async function take(path, answer, era) {
  if (GONE.includes(answer.status)) await leave(path);
  const html = (answer.headers.get("Content-Type") || "").startsWith("text/html");
  const caching = answer.headers.get("Cache-Control") || "";
  if (!html || answer.status !== 200 || answer.type !== "basic" || answer.redirected) return "";
  if (caching.includes("no-store")) {
    await leave(path);
    return "";
  }
  const text = await answer.text();
  const headers = new Headers(answer.headers);
  headers.delete("Content-Encoding");
  headers.delete("Content-Length");
  const line = { path, bytes: new Blob([text]).size, ...described(text) };
  await keep(line, new Response(text, { headers }), era);
  await prune();
  return text;
}

// A kept page says when it was kept and why it is shown, and wears the present style sheet.
async function dressed(line, why) {
  const answer = await (await caches.open(KEPT)).match(line.path);
  if (!answer) return undefined;
  const since = new Date(line.at).toISOString();
  const text = (await answer.text())
    .replace("<html ", `<html data-kept-at="${since}" data-kept-why="${why}" `)
    .replace(/\/assets\/([\w-]+)\.[0-9a-f]{8}\.(\w+)/g, (old, name, ending) =>
      EDITION.assets.find((path) => path.startsWith(`/assets/${name}.`) && path.endsWith(ending))
        || old);
  await touch(line, 0);
  return new Response(text, { headers: answer.headers });
}

async function offline() {
  const answer = await (await caches.open(SHELL)).match("/offline");
  if (!answer) return Response.error();
  const text = (await answer.text()).replace("<html ", "<html data-unreached ");
  return new Response(text, { headers: answer.headers });
}

async function page(event, path) {
  const era = forgotten;
  const keepable = KEEPABLE.test(path);
  const network = (async () => (await event.preloadResponse) || fetch(event.request))();
  // An answer that comes after our patience ended is kept for the next time.
  const taken = network.then((answer) => keepable && take(path, answer.clone(), era));
  event.waitUntil(taken.catch(() => {}));
  const line = keepable && await entry(path).catch(() => undefined);
  if (!young(line)) return network.catch(offline);
  const patience = new Promise((tired) => { setTimeout(tired, EDITION.patience, "slow"); });
  const answer = await Promise.race([network.catch(() => "away"), patience]);
  if (answer instanceof Response && !UNREACHED.includes(answer.status)) return answer;
  const kept = await dressed(line, answer === "slow" ? "slow" : "away");
  return kept || network.catch(offline);
}

// ---- Assets and pictures ----

async function asset(request) {
  const kept = await caches.match(request);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.status === 200 && answer.type === "basic") {
    await (await caches.open(SHELL)).put(request, answer.clone());
  }
  return answer;
}

async function picture(event, path) {
  const era = forgotten;
  const exact = await kept(path);
  if (exact) {
    event.waitUntil(entry(path).then((line) => line && touch(line, HOUR)));
    return exact;
  }
  try {
    const answer = await fetch(event.request);
    event.waitUntil(takePicture(path, answer.clone(), era));
    return answer;
  } catch (unreached) {
    const other = await otherWidth(path);
    return (other && await kept(other.path)) || Response.error();
  }
}

const kept = async (path) => (await caches.open(KEPT)).match(path);

async function otherWidth(path) {
  const door = path.slice(0, path.lastIndexOf("/") + 1);
  const widths = IDBKeyRange.bound(door, door + "\uffff");
  return (await book("kept", "readonly", (all) => all.getAll(widths))).pop();
}

async function takePicture(path, answer, era) {
  const shown = (answer.headers.get("Content-Type") || "").startsWith("image/");
  if (!shown || answer.status !== 200 || answer.type !== "basic") return;
  const blob = await answer.blob();
  if (blob.size > EDITION.pictureBytesMax / 10) return;
  await keep({ path, kind: "picture", bytes: blob.size }, new Response(blob, answer), era);
  await prune();
}

// ---- Gathering, when a page says that the reader has a moment ----

let gathering;

function gather(wish) {
  gathering ??= (async () => {
    try {
      await letGo();
      for (const path of wish.pages) await fetchPage(path, EDITION.freshPage);
      for (const path of wish.articles.slice(0, EDITION.gatherMax)) {
        await fetchPage(path, EDITION.freshArticle);
      }
    } finally {
      gathering = undefined;
    }
  })();
  return gathering;
}

async function fetchPage(path, freshFor) {
  const known = await entry(path);
  if (!KEEPABLE.test(path) || (known && Date.now() - known.at < freshFor)) return;
  const era = forgotten;
  const text = await take(path, await fetch(path, { cache: "no-cache" }), era);
  const article = path.startsWith("/article/");
  const places = article ? EDITION.articlePictures : EDITION.listPictures;
  const doors = new Set([...text.matchAll(/<img src="(\/picture\/[^"]+\/)\d+"/g)].map((m) => m[1]));
  for (const door of [...doors].slice(0, path === "/" ? 3 * places : places)) {
    const at = door + (article ? EDITION.articleWidth : EDITION.listWidth);
    if (!await otherWidth(at)) await takePicture(at, await fetch(at), era);
  }
}

// Asks whether the kept articles may still be read as they were kept. One that may not leaves, and
// every kept page that speaks of it is fetched anew or leaves as well.
async function letGo() {
  const articles = (await entries()).filter((line) => line.kind === "article");
  if (!articles.length) return;
  const ids = (whole) => articles.filter((a) => a.whole === whole).map((a) => a.id).join(",");
  const question = `/offline/standing?whole=${ids(true)}&cut=${ids(false)}`;
  const answer = await fetch(question, { cache: "no-store" });
  if (!answer.ok) return;
  const { left } = await answer.json();
  for (const line of articles.filter((a) => left.includes(a.id))) await dropArticle(line);
  const speaking = (await entries())
    .filter((line) => line.mentions && line.mentions.some((id) => left.includes(id)));
  for (const line of speaking) await leave(line.path);
  // One that cannot be had just now stops no other, and comes back when it is opened.
  for (const line of speaking) await fetchPage(line.path, 0).catch(() => {});
}

async function dropArticle(line) {
  const answer = await kept(line.path);
  const text = answer ? await answer.text() : "";
  await leave(line.path);
  const shown = text.match(/<figure class="story-picture">\s*<img src="([^"]+)\d+"/);
  for (let one = shown && await otherWidth(shown[1]); one; one = await otherWidth(shown[1])) {
    await leave(one.path);
  }
}

// ---- The number on the app's icon: what is new on the front page since it was last seen ----

const fronts = async () => ((await entry("/")) || { mentions: [] }).mentions;

async function seen() {
  await remember("seen", await fronts());
  if (navigator.clearAppBadge) await navigator.clearAppBadge().catch(() => {});
}

async function count() {
  await fetchPage("/", 0);
  const before = await fact("seen");
  const fresh = before ? (await fronts()).filter((id) => !before.includes(id)).length : 0;
  if (navigator.setAppBadge) await navigator.setAppBadge(fresh).catch(() => {});
  return fresh;
}

// What can be read without a network, for a page that lists or marks it.
async function readable() {
  return (await entries()).filter((line) => line.kind !== "picture" && young(line))
    .sort((a, b) => b.used - a.used)
    .map(({ path, kind, name, title, language, at }) => ({ path, kind, name, title, language, at }));
}

// ---- What the browser tells us ----

self.addEventListener("install", (event) => {
  const shell = ["/offline", ...EDITION.assets].map((path) => new Request(path, { cache: "no-cache" }));
  event.waitUntil(caches.open(SHELL).then((cache) => cache.addAll(shell)));
});

self.addEventListener("activate", (event) => {
  event.waitUntil((async () => {
    for (const name of await caches.keys()) {
      if (name.startsWith("inkstand-shell-") && name !== SHELL) await caches.delete(name);
    }
    if (self.registration.navigationPreload) await self.registration.navigationPreload.enable();
    await self.clients.claim();
  })());
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== self.location.origin) return;
  const signing = request.method === "POST" && SIGNING.test(url.pathname);
  if (signing || LED.test(url.pathname)) event.waitUntil(forget());
  // The list that is kept is another now: it is gathered again.
  if (request.method === "POST" && SAVING.test(url.pathname)) event.waitUntil(leave("/saved"));
  if (request.method !== "GET") return;
  if (request.mode === "navigate") {
    event.respondWith(page(event, url.pathname + url.search));
  } else if (url.pathname.startsWith("/assets/")) {
    event.respondWith(asset(request));
  } else if (url.pathname.startsWith("/picture/")) {
    event.respondWith(picture(event, url.pathname));
  }
});

const DEEDS = {
  gather, forget, seen, count, readable,
  "take-over": () => self.skipWaiting(),
};

self.addEventListener("message", (event) => {
  const deed = Object.hasOwn(DEEDS, event.data.deed) && DEEDS[event.data.deed];
  if (!deed) return;
  event.waitUntil((async () => {
    const said = await Promise.resolve(deed(event.data)).catch(() => undefined);
    if (event.ports[0]) event.ports[0].postMessage(said);
  })());
});

self.addEventListener("periodicsync", (event) => {
  if (event.tag === "front") event.waitUntil(count());
});
