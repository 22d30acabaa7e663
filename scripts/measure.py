#!/usr/bin/env python3
"""Measures a built Inkstand from outside, side by side with its yardsticks, and prints tables for docs/measure.

  scripts/measure.py intake CORPUS        a folder with feeds/ and feeds.opml: until every article is stored, found and in its story
  scripts/measure.py again CORPUS DATA    the same feeds once more: until each was asked, answered 304 and answered whole
  scripts/measure.py start DATA           from the command to the first page, with and without the quick start
  scripts/measure.py pages DATA           article and front page against nginx serving the same bytes (wrk, 64 connections)
  scripts/measure.py unread ADDRESS       unread counts of up to 200 titles for a signed-in reader of a running Inkstand (wrk)
  scripts/measure.py lists ADDRESS        newest articles, a title's newest and word search as JSON for a signed-in reader (wrk)
  scripts/measure.py lighthouse ADDRESS…  pages of a running Inkstand through Lighthouse (npx, chromium)

CORPUS holds feeds whose addresses are http://127.0.0.1:8900/...; DATA is the data folder that intake leaves behind.
Needs nginx and wrk. Everything runs on loopback and stops by itself. Build first: ./inkstand build
"""
import argparse
import collections
import contextlib
import json
import os
import platform
import re
import shutil
import signal
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.parse
import urllib.request

HOME = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SETTINGS = """inkstand.http.allowed-ranges=127.0.0.1/32
inkstand.feed.host-delay=0ms
inkstand.feed.host-at-once=64
inkstand.titles.starter=none
"""
SEARCHABLE = ("feed.poll", "article.read", "article.read-pages", "search.index")


class Newsstand:
    """A running Inkstand on a folder of its own."""

    def __init__(self, data, port, options=""):
        self.data, self.port = data, port
        env = dict(os.environ, INKSTAND_JAVA_OPTS=options or os.environ.get("INKSTAND_JAVA_OPTS", ""))
        self.log = open(os.path.join(data, "log.txt"), "wb")
        self.started = time.monotonic()
        self.process = subprocess.Popen(
            [os.path.join(HOME, "inkstand"), "serve", "--data", data, "--port", str(port)],
            stdout=self.log, stderr=self.log, env=env)

    def get(self, path):
        with urllib.request.urlopen(f"http://127.0.0.1:{self.port}{path}", timeout=30) as answer:
            return answer.read()

    def until_first_page(self, path="/"):
        """Seconds from the command to the first whole page."""
        while True:
            try:
                body = self.get(path)
                return time.monotonic() - self.started, body
            except (urllib.error.URLError, ConnectionError, OSError):
                if self.process.poll() is not None:
                    sys.exit(f"inkstand ended: see {self.data}/log.txt")
                time.sleep(0.01)

    def gauge(self, name):
        text = self.get("/actuator/prometheus").decode()
        return sum(float(value) for value in re.findall(rf"^{name}(?:{{[^}}]*}})? (\S+)$", text, re.M))

    def lag(self, *steps):
        text = self.get("/actuator/prometheus").decode()
        return sum(float(value) for step, value in re.findall(r'^inkstand_step_lag\{[^}]*step="([^"]+)"[^}]*\} (\S+)$', text, re.M)
                   if step in steps)

    def resident_mib(self):
        with open(f"/proc/{self.process.pid}/status") as status:
            return int(re.search(r"VmRSS:\s+(\d+)", status.read()).group(1)) / 1024

    def cpu_seconds(self):
        with open(f"/proc/{self.process.pid}/stat") as stat:
            fields = stat.read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(30)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.log.close()


def machine():
    cpu = "unknown"
    with open("/proc/cpuinfo") as info:
        found = re.search(r"model name\s*:\s*(.+)", info.read())
        cpu = found.group(1) if found else cpu
    return f"{os.cpu_count()} cores ({cpu}), Linux {platform.release()}, {time.strftime('%Y-%m-%d')}"


def fresh(base):
    shutil.rmtree(base, ignore_errors=True)
    os.makedirs(base)
    with open(os.path.join(base, "inkstand.properties"), "w") as out:
        out.write(SETTINGS)
    return base


def nginx(folder, port, rules=""):
    """Serves a folder as nginx does by default, with one worker a core; returns the process."""
    work = tempfile.mkdtemp(prefix="measure-nginx")
    conf = os.path.join(work, "nginx.conf")
    with open(conf, "w") as out:
        out.write(f"""daemon off; worker_processes auto; pid {work}/pid; error_log {work}/error.log;
user root;
events {{ worker_connections 1024; }}
http {{ access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000; default_type text/html;
  types {{ application/rss+xml xml; text/html html; }}
  server {{ listen 127.0.0.1:{port}; root {folder}; {rules} }} }}
""")
    process = subprocess.Popen(["nginx", "-c", conf, "-p", work], stderr=subprocess.DEVNULL)
    time.sleep(0.5)
    return process


def intake(args):
    data = fresh(args.data)
    server = nginx(args.corpus, 8900)
    try:
        imported = subprocess.run(
            [os.path.join(HOME, "inkstand"), "title", "import", "--data", data, os.path.join(args.corpus, "feeds.opml")],
            capture_output=True, text=True)
        print(imported.stderr.strip())
        stand = Newsstand(data, 8901)
        up, _ = stand.until_first_page("/about")
        expected, began, found = args.articles, time.monotonic(), 0
        while True:
            stored, behind = stand.gauge("inkstand_articles"), stand.gauge("inkstand_step_lag")
            if not found and stored >= expected and stand.lag(*SEARCHABLE) == 0:
                found = time.monotonic() - stand.started
                found_cpu = stand.cpu_seconds()
            if found and behind == 0 or time.monotonic() - began > max(300, args.articles / 50):
                break
            time.sleep(0.25)
        whole = time.monotonic() - stand.started
        print(f"machine: {machine()}")
        print(f"stored {stored:.0f}; changes that any step, the index among them, has still to work through: {behind:.0f}")
        print(f"the server answers {up:.2f} s after the command")
        if found:
            print(f"cleaned, stored and searchable: {found:.2f} s after the command, {found - up:.2f} s after the server "
                  f"answers; processor {found_cpu:.1f} s")
        print(f"in stories and editions as well: {whole:.2f} s after the command, {whole - up:.2f} s after the server answers")
        print(f"processor: {stand.cpu_seconds():.1f} s; resident: {stand.resident_mib():.0f} MiB")
        time.sleep(15)
        print(f"resident 15 s later: {stand.resident_mib():.0f} MiB")
        stand.stop()
        print(events(data))
    finally:
        server.terminate()


def events(data):
    """How well stories hold the corpus's shared events: a fifth of its bodies begin with E and an event's number."""
    with contextlib.closing(sqlite3.connect(os.path.join(data, "inkstand.db"))) as store:
        rows = store.execute("select s.article_id, s.story_id, b.body from story_article s "
                             "join article_body b on b.article_id = s.article_id").fetchall()
    found = {article: story for article, story, _ in rows}
    told = {article: re.match(r"(E\d+) |", body)[1] or article for article, _, body in rows}
    stories, truths = collections.Counter(found.values()), collections.Counter(told.values())
    both = collections.Counter((told[article], found[article]) for article in found)
    precision = sum(n * n / stories[story] for (_, story), n in both.items()) / max(1, len(found))
    recall = sum(n * n / truths[truth] for (truth, _), n in both.items()) / max(1, len(found))
    several = sum(n > 1 for n in stories.values())
    return (f"stories: {len(stories)}, of several articles {several}; events of several articles "
            f"{sum(n > 1 for n in truths.values())}; BCubed {precision:.3f} / {recall:.3f}")


def again(args):
    """Makes every feed due on a folder that intake left behind, and reads from the store when each was asked."""
    store = os.path.join(args.data, "inkstand.db")
    server = nginx(args.corpus, 8900)
    print(f"machine: {machine()}")
    try:
        for name, forgotten in (("not modified", ""), ("sent whole", ", etag='', last_modified='', body_hash=0")):
            spans, cpus = [], []
            for _ in range(args.rounds):
                with contextlib.closing(sqlite3.connect(store)) as book:
                    book.execute("update feed_feed set next_fetch=0" + forgotten)
                    book.commit()
                began = time.time() * 1000
                stand = Newsstand(args.data, 8901)
                while True:
                    with contextlib.closing(sqlite3.connect(f"file:{store}?mode=ro", uri=True, timeout=30)) as book:
                        asked, first, last = book.execute(
                            "select count(*), min(last_fetch - took_millis), max(last_fetch) from feed_feed where last_fetch > ?",
                            (began,)).fetchone()
                        feeds, = book.execute("select count(*) from feed_feed").fetchone()
                    if asked == feeds or time.time() * 1000 - began > 120_000:
                        break
                    time.sleep(0.05)
                stand.until_first_page("/about")
                articles = stand.gauge("inkstand_articles")
                cpus.append(stand.cpu_seconds())
                stand.stop()
                spans.append((last - first) / 1000)
            print(f"{asked} of {feeds} feeds, {name}: from the first request to the last answer "
                  f"median {statistics.median(spans):.2f} s ({', '.join(f'{span:.2f}' for span in spans)}), a program that has just "
                  f"started; {articles:.0f} articles, as before; processor since the command {statistics.median(cpus):.1f} s")
    finally:
        server.terminate()


def start(args):
    rows = {}
    aot = os.path.join(HOME, "target/run/inkstand.aot")
    for _ in range(args.rounds):
        for name in ("with", "without"):
            hidden = aot + ".hidden"
            if name == "without":
                os.rename(aot, hidden)
            try:
                stand = Newsstand(args.data, 8901)
                seconds, _ = stand.until_first_page("/")
                stand.stop()
            finally:
                if name == "without":
                    os.rename(hidden, aot)
            rows.setdefault(name, []).append(seconds)
    print(f"machine: {machine()}")
    for name, values in rows.items():
        print(f"{name} the quick start: median {statistics.median(values):.2f} s "
              f"(min {min(values):.2f}, max {max(values):.2f}, n {len(values)})")


def wrk(url, seconds, connections=64):
    out = subprocess.run(
        ["wrk", "-t2", f"-c{connections}", f"-d{seconds}s", "--latency", url],
        capture_output=True, text=True, check=True).stdout
    if re.search(r"Non-2xx", out):
        sys.exit(f"{url} answered errors:\n{out}")
    rate = float(re.search(r"Requests/sec:\s+([\d.]+)", out).group(1))
    return rate, re.search(r"99%\s+(\S+)", out).group(1)


def pages(args):
    stand = Newsstand(args.data, 8901, args.options)
    stand.until_first_page("/")
    site = tempfile.mkdtemp(prefix="measure-pages")
    os.chmod(site, 0o755)
    front = stand.get("/").decode()
    article = args.article or re.search(r'href="(/article/\d+-[^"#]+)"', front).group(1)
    for name, path in (("front.html", "/"), ("article.html", article)):
        with open(os.path.join(site, name), "wb") as out:
            out.write(stand.get(path))
    server = nginx(site, 8902)
    try:
        print(f"machine: {machine()}; wrk -t2 -c64 -d{args.seconds}s, {args.rounds} rounds in alternation")
        for name, path in (("front", "/"), ("article", article)):
            size = os.path.getsize(os.path.join(site, name + ".html"))
            ours, theirs, tails = [], [], []
            wrk(f"http://127.0.0.1:8901{path}", args.seconds)
            for _ in range(args.rounds):
                rate, tail = wrk(f"http://127.0.0.1:8901{path}", args.seconds)
                ours.append(rate)
                tails.append(tail)
                theirs.append(wrk(f"http://127.0.0.1:8902/{name}.html", args.seconds)[0])
            ratio = statistics.median(a / b for a, b in zip(ours, theirs))
            print(f"{name}: {size} bytes; inkstand {statistics.median(ours):.0f}/s, nginx {statistics.median(theirs):.0f}/s, "
                  f"ratio {ratio:.1%} (rounds {', '.join(f'{a / b:.1%}' for a, b in zip(ours, theirs))}); p99 {', '.join(tails)}")
    finally:
        server.terminate()
        stand.stop()
        shutil.rmtree(site)


def lighthouse(args):
    env = dict(os.environ, CHROME_PATH=shutil.which("chromium") or "")
    flags = ("--headless=new --no-sandbox --disable-background-networking --disable-component-update "
             "--disable-sync --no-first-run")
    print(f"machine: {machine()}; {args.rounds} rounds each")
    for address in args.addresses:
        for _ in range(args.rounds):
            out = subprocess.run(
                ["npx", "--yes", "lighthouse@13", address, "--quiet", "--output=json", "--chrome-flags=" + flags,
                 "--only-categories=performance,accessibility,best-practices,seo"],
                capture_output=True, text=True, env=env, timeout=300)
            if out.returncode:
                sys.exit(out.stderr)
            report = json.loads(out.stdout)
            scores = ", ".join(f"{name} {round(kind['score'] * 100)}" for name, kind in report["categories"].items())
            told = {name: report["audits"][name]["displayValue"]
                    for name in ("largest-contentful-paint", "total-blocking-time", "total-byte-weight")}
            print(f"{address}: {scores}; {'; '.join(told.values())}; "
                  f"speed of the machine {report['environment']['benchmarkIndex']:.0f}")


class Reader:
    """A signed-in reader of a running Inkstand."""

    def __init__(self, args):
        self.address = args.address
        self.jar = urllib.request.HTTPCookieProcessor()
        self.browser = urllib.request.build_opener(self.jar)
        self.post("/sign-in", name=args.name, password=args.password, to="/")

    def page(self, path):
        return self.browser.open(self.address + path, timeout=60).read().decode()

    def post(self, path, **fields):
        form = self.page("/sign-in" if path == "/sign-in" else "/following")
        fields["_csrf"] = re.search(r'name="_csrf" value="([^"]+)"', form).group(1)
        self.browser.open(self.address + path, urllib.parse.urlencode(fields).encode(), timeout=60).read()

    def wrk(self, path, seconds, connections, script=()):
        cookies = "; ".join(f"{cookie.name}={cookie.value}" for cookie in self.jar.cookiejar)
        out = subprocess.run(
            ["wrk", "-t2", f"-c{connections}", f"-d{seconds}s", "--latency", *script, "-H", "Cookie: " + cookies,
             self.address + path], capture_output=True, text=True, check=True).stdout
        if "Non-2xx" in out:
            sys.exit(out)
        return (float(re.search(r"Requests/sec:\s+([\d.]+)", out).group(1)),
                re.search(r"99%\s+(\S+)", out).group(1))


def lists(args):
    reader = Reader(args)
    newest = json.loads(reader.page("/api/v1/articles?limit=100"))["articles"]
    slug = max((line["title"]["slug"] for line in newest),
               key=[line["title"]["slug"] for line in newest].count)
    words = sorted({word.lower() for line in newest for word in re.findall(r"[^\W\d_]{4,}", line["headline"])})
    paths = ["/api/v1/search?q=" + urllib.parse.quote(word) for word in words]
    script = os.path.join(tempfile.mkdtemp(), "words.lua")
    with open(script, "w") as out:
        out.write("local paths = {" + ",".join(f'"{path}"' for path in paths) + "}\nlocal i = 0\n"
                  "request = function() i = i % #paths + 1; return wrk.format(nil, paths[i]) end\n")
    print(f"machine: {machine()}; {args.connections} connections; {len(newest)} articles read, {len(words)} words")
    for name, path, more in [("20 newest of all titles", "/api/v1/articles", ()),
                             (f"20 newest of {slug}", f"/api/v1/titles/{slug}/articles", ()),
                             ("word search, other words each time", "/api/v1/articles", ("-s", script))]:
        rates = [reader.wrk(path, args.seconds, args.connections, more) for _ in range(args.rounds)]
        print(f"{name}: " + ", ".join(f"{rate:.0f}/s (p99 {tail})" for rate, tail in rates))


def unread(args):
    reader = Reader(args)
    number, titles = 1, []
    while len(titles) < args.titles:
        found = re.findall(r'href="/title/([^"?/]+)"', reader.page(f"/titles?page={number}"))
        fresh = [slug for slug in dict.fromkeys(found) if slug not in titles]
        if not fresh:
            break
        titles += fresh
        number += 1
    for slug in titles[:args.titles]:
        reader.post("/following", kind="TITLE", value=slug)
    started = time.monotonic()
    counts = json.loads(reader.page("/api/v1/unread"))
    first = time.monotonic() - started
    print(f"machine: {machine()}; {len(counts['titles'])} titles, {counts['total']} unread; first answer {first * 1000:.0f} ms")
    for _ in range(args.rounds):
        rate, tail = reader.wrk("/api/v1/unread", args.seconds, 64)
        print("answers/s", rate, "p99", tail)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    verbs = parser.add_subparsers(dest="verb", required=True)
    one = verbs.add_parser("intake")
    one.add_argument("corpus")
    one.add_argument("--data", default=os.path.join(tempfile.gettempdir(), "inkstand-measure"))
    one.add_argument("--articles", type=int, default=10_000)
    once_more = verbs.add_parser("again")
    once_more.add_argument("corpus")
    once_more.add_argument("data")
    once_more.add_argument("--rounds", type=int, default=3)
    two = verbs.add_parser("start")
    two.add_argument("data")
    two.add_argument("--rounds", type=int, default=5)
    three = verbs.add_parser("pages")
    three.add_argument("data")
    three.add_argument("--rounds", type=int, default=5)
    three.add_argument("--seconds", type=int, default=8)
    three.add_argument("--article")
    three.add_argument("--options", default="")
    four = verbs.add_parser("lighthouse")
    four.add_argument("addresses", nargs="+")
    four.add_argument("--rounds", type=int, default=3)
    for verb in "unread", "lists":
        signed = verbs.add_parser(verb)
        signed.add_argument("address")
        signed.add_argument("--name", default="reader@inkstand.example")
        signed.add_argument("--password", default="ink and paper")
        signed.add_argument("--titles", type=int, default=200)
        signed.add_argument("--rounds", type=int, default=3)
        signed.add_argument("--seconds", type=int, default=8)
        signed.add_argument("--connections", type=int, default=16)
    args = parser.parse_args()
    {"intake": intake, "again": again, "start": start, "pages": pages, "lighthouse": lighthouse, "unread": unread,
     "lists": lists}[args.verb](args)


if __name__ == "__main__":
    main()
