#!/usr/bin/env python3
"""Builds the catalogue that ships with Inkstand.

usage: scripts/build_catalogue.py FOLDER

FOLDER holds the lists: countries-145.json, opml-countries/*.opml, opml-topics/*.opml (their origin
and licences are in src/main/resources/catalogue/README.md). What the lists get wrong or do not say
stands in catalogue_facts.txt beside this script. Same input, same output, byte for byte.

The lists are worn: names of feeds instead of titles, feeds of another site, podcasts, forums. So
  - a feed belongs to a title when its address has one of the title's prefixes, or else when feed and
    home page share a domain; a feed of a foreign domain is dropped;
  - of the lists by topic only titles that the facts know are taken: the rest are blogs and shows;
  - http becomes https where any list has the same host with https;
  - a title keeps a few feeds without a section and a few a section, the first of the list.
"""
import collections
import html
import json
import pathlib
import re
import sys
import unicodedata
import urllib.parse

HERE = pathlib.Path(__file__).parent
RESOURCES = HERE.parent / "src/main/resources"
FEEDS_WITHOUT_SECTION_MAX = 4
FEEDS_A_SECTION_MAX = 2
FEEDS_A_TITLE_MAX = 16

# ISO 3166-1 alpha-3 of the lists: alpha-2, language most papers there use.
COUNTRIES = """
AFG AF ps|ALB AL sq|DZA DZ fr|AND AD ca|ARG AR es|ARM AM hy|AUS AU en|AUT AT de|AZE AZ az|BHS BS en|BGD BD bn
BRB BB en|BLR BY ru|BEL BE fr|BLZ BZ en|BEN BJ fr|BMU BM en|BOL BO es|BIH BA bs|BRA BR pt-BR|BGR BG bg|BDI BI fr
KHM KH km|CMR CM fr|CAN CA en|CYM KY en|CHL CL es|COL CO es|CRI CR es|HRV HR hr|CUB CU es|CYP CY el|CZE CZ cs
COD CD fr|DNK DK da|DJI DJ fr|DMA DM en|DOM DO es|ECU EC es|EGY EG ar|ERI ER en|EST EE et|ETH ET am|FRO FO fo
FIN FI fi|FRA FR fr|GUF GF fr|PYF PF fr|GAB GA fr|DEU DE de|GHA GH en|GIB GI en|GRC GR el|GTM GT es|GIN GN fr
GUY GY en|HTI HT fr|HKG HK zh-Hant|HUN HU hu|ISL IS is|IND IN en|IDN ID id|IRQ IQ ar|IRL IE en|IRN IR fa|IMN IM en
ISR IL he|ITA IT it|JAM JM en|JPN JP ja|JOR JO ar|KAZ KZ ru|KEN KE en|XKK XK sq|KGZ KG ru|LVA LV lv|LBR LR en
LBY LY ar|LTU LT lt|LUX LU lb|MDG MG fr|MWI MW en|MYS MY ms|MDV MV dv|MLT MT en|MTQ MQ fr|MUS MU fr|MEX MX es
MDA MD ro|MCO MC fr|MNE ME cnr|MAR MA ar|MMR MM my|NAM NA en|NPL NP ne|NLD NL nl|NZL NZ en|NIC NI es|NER NE fr
NGA NG en|NOR NO nb|PAK PK en|PAN PA es|CHN CN zh-Hans|PER PE es|PHL PH en|POL PL pl|PRT PT pt|PRI PR es|GMB GM en
ROU RO ro|RUS RU ru|KNA KN en|SMR SM it|SEN SN fr|SRB RS sr-Latn|SLE SL en|SGP SG en|SVK SK sk|SVN SI sl|SLB SB en
SOM SO so|ZAF ZA en|KOR KR ko|ESP ES es|LKA LK en|PSE PS ar|SUR SR nl|SWE SE sv|CHE CH de|THA TH th|MKD MK mk
TGO TG fr|TUN TN fr|TUR TR tr|UGA UG en|UKR UA uk|GBR GB en|USA US en|URY UY es|UZB UZ uz|VEN VE es|VNM VN vi
VIR VI en|YEM YE ar|ZMB ZM en|ZWE ZW en
"""

OPML_COUNTRIES = {
    "Australia": "AUS", "Bangladesh": "BGD", "Brazil": "BRA", "Canada": "CAN", "France": "FRA",
    "Germany": "DEU", "Hong Kong SAR China": "HKG", "India": "IND", "Indonesia": "IDN",
    "Iran": "IRN", "Ireland": "IRL", "Italy": "ITA", "Japan": "JPN", "Mexico": "MEX",
    "Myanmar (Burma)": "MMR", "Nigeria": "NGA", "Pakistan": "PAK", "Philippines": "PHL",
    "Poland": "POL", "Russia": "RUS", "South Africa": "ZAF", "Spain": "ESP", "Ukraine": "UKR",
    "United Kingdom": "GBR", "United States": "USA",
}

# Not titles: aggregators, ministries, forums, shops, greeting cards, portals of other things, and
# papers that have closed.
EXCLUDED = """
wn.com wikihow.com fifplay.com odditysoftware.com dubaisavers.com newsnblogs.com nigerianbulletin.com
diplomatie.gouv.fr sebi.gov.in hongkongnews.net newsru.com 9news.com google.com yahoo.com youtube.com
reddit.com blogspot.com medium.com ycombinator.com hnrss.org tedcdn.com philnews.xyz thithtoolwin.com
bicolstandard.com currentph.com lankahotnews.net irarab.com uzivoradio.com leonardo.it kurzy.cz
interia.pl super.cz showbiz.cz ebc.com.br/rss b2b.economictimes.indiatimes.com crnobelo.com rss.cnn.com
tripolipost.com republicain-lorrain.fr hihi2.com gentetuya.com pressonline.rs
unbox.ph myanmargazette.net russia-insider.com pia.gov.ph svetigora.com
mynet.com milannews.it dzfoot.com tvp.pl velvet.hu sportgeza.hu
infox.ru utro.ru ca-news.org seekingalpha.com yardbarker.com breitbart.com
iol.pt rss.asahi.com visir.is/apps aktifhaber.com telegraf.com.ua
""".split()

# Domains that house several titles, one a host.
SHARED = {
    "globo.com", "uol.com.br", "indiatimes.com", "postimees.ee", "voanews.com", "elpais.com",
    "aktuality.sk", "news18.com", "sapo.pt", "ebc.com.br", "rfi.fr", "straitstimes.com",
}
SECOND_LEVEL = {"co", "com", "org", "net", "gov", "ac", "edu", "or", "ne", "go"}
# Feeds of one person, one tag, one competition or one article's comments.
ONE_ARTICLE = re.compile(
    r"/tag/|tag=|podcast|author=\d|kilpailut|une-refutation|matrimonio|backend-foot|flux-agenda")
NO_MASTHEAD = {
    "rss", "feed", "feeds", "news", "home", "najnowsze", "world", "top stories", "all news",
    "latest news", "all", "business", "india news", "home page",
}


def squeezed(address):
    """Host without www and path: what prefixes are compared with."""
    parts = urllib.parse.urlsplit(address)
    host = (parts.hostname or "").lower().removeprefix("www.")
    return host + parts.path.rstrip("/")


def domain(host):
    labels = host.lower().removeprefix("www.").split(".")
    if len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in SECOND_LEVEL:
        return ".".join(labels[-3:])
    return ".".join(labels[-2:])


def site(address):
    host = (urllib.parse.urlsplit(address).hostname or "").lower().removeprefix("www.")
    return host if domain(host) in SHARED else domain(host)


def excluded(address):
    place = squeezed(address)
    host = place.split("/")[0]
    return any(
        host == word or host.endswith("." + word) or ("/" in word and word in place) or
        ("." not in word and word in place)
        for word in EXCLUDED
    )


class Sections:
    """The same guess as MediaTopic.guess, from the same file."""

    SLUGS = {
        "culture": "01", "crime": "02", "disaster": "03", "business": "04", "education": "05",
        "environment": "06", "health": "07", "people": "08", "labour": "09", "lifestyle": "10",
        "politics": "11", "religion": "12", "science": "13", "society": "14", "sport": "15",
        "conflict": "16", "weather": "17",
    }

    def __init__(self):
        self.words = {}
        for line in (RESOURCES / "subjects/sections.tsv").read_text(encoding="utf-8").splitlines():
            number, words = line.split("\t")
            for word in words.split(","):
                self.words.setdefault(self.plain(word), "medtop:" + number)

    @staticmethod
    def plain(text):
        text = unicodedata.normalize("NFKD", text).lower()
        text = re.sub("[\u0300-\u036f\u064b-\u065f]", "", text)
        return " ".join(
            "".join(c if unicodedata.category(c)[0] in "LMN" else " " for c in text).split())

    def qcode(self, slug):
        return "medtop:" + self.SLUGS[slug] + "000000" if slug else ""

    def guess(self, name):
        words = self.plain(name).split()
        if not words or len(words) > 8:
            return ""
        whole = self.words.get(" ".join(words))
        if whole:
            return whole
        for start in range(len(words)):
            for end in range(min(len(words), start + 5), start, -1):
                found = self.words.get(" ".join(words[start:end]))
                telling = len(words[start]) >= 4 or ord(words[start][0]) > 0x24F
                if found and (end - start > 1 or telling):
                    return found
        return ""


class Fact:
    def __init__(self, line):
        cells = ["" if cell.strip() == "-" else cell.strip() for cell in line.split("|")]
        self.prefixes = cells[0].split()
        self.name, self.home, self.country, self.language, self.owner = cells[1:6]
        self.world = cells[6] == "W"
        self.feeds = []


def read_facts(sections):
    facts = []
    for line in (HERE / "catalogue_facts.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("+"):
            address, _, slug = line[1:].strip().partition(" ")
            facts[-1].feeds.append((address, sections.qcode(slug.strip())))
        elif line.strip() and not line.startswith("#"):
            facts.append(Fact(line))
    return facts


def fact_of(facts, address):
    """The fact with the longest prefix that the address has, on its host or a host below."""
    place = squeezed(address)
    best = None
    for fact in facts:
        for prefix in fact.prefixes:
            host, _, path = prefix.partition("/")
            mine, _, rest = place.partition("/")
            if (mine == host or mine.endswith("." + host)) and rest.startswith(path):
                if best is None or len(prefix) > best[0]:
                    best = (len(prefix), fact)
    return best[1] if best else None


Entry = collections.namedtuple("Entry", "name home feed hint country topical")


def read_lists(folder):
    """Every feed of the lists; the list of 145 countries first, since it names titles."""
    entries = []
    countries = json.loads((folder / "countries-145.json").read_text(encoding="utf-8"))
    for code, feeds in countries.items():
        for feed in feeds:
            hint = feed.get("category")
            entries.append(Entry(
                feed["publication_name"], feed["publication_website_uri"],
                feed["publication_rss_feed_uri"], hint if isinstance(hint, str) else "",
                "" if code == "GLOBAL" else code, code == "GLOBAL"))
    for path in sorted((folder / "opml-countries").glob("*.opml")):
        entries += read_opml(path, OPML_COUNTRIES[path.stem], "")
    for path in sorted((folder / "opml-topics").glob("*.opml")):
        entries += read_opml(path, "", path.stem)
    return entries


def read_opml(path, country, topic):
    """Its feeds; one of these files is no well-formed XML, so by pattern."""
    for tag in re.findall(r"<outline\s[^>]*>", path.read_text(encoding="utf-8")):
        attributes = {key: html.unescape(value)
                      for key, value in re.findall(r'(\w+)="([^"]*)"', tag)}
        if "xmlUrl" in attributes:
            yield Entry(attributes.get("title", ""), "", attributes["xmlUrl"].strip(),
                        topic, country, bool(topic))


def masthead(name):
    """A title's name from a feed's: before the first bar or dash, without what all feeds say."""
    name = html.unescape(html.unescape(name)).strip()
    for part in re.split(r"\s*[|•»]\s*|\s+[-–—:]+\s+|\s*::\s*|\s*//\s*", name):
        part = re.sub(r"(?i)\b(rss( feed)?|feed|top stories|latest news|headlines)\b", "", part)
        part = part.strip(" -–|:")
        if part and part.lower() not in NO_MASTHEAD and not part.startswith("http"):
            return part
    return ""


def secure(address, hosts):
    parts = urllib.parse.urlsplit(address)
    if parts.scheme == "http" and (parts.hostname or "").lower() in hosts:
        return address.replace("http:", "https:", 1)
    return address


def guess_language(entry, language):
    path = squeezed(entry.feed)
    if re.search(r"(^|[./])(en|eng|english)[./]|english", path + "/"):
        return "en"
    if re.search(r"(^|[./])ru[./]|_ru\.", path + "/"):
        return "ru"
    if re.search(r"(^|[./])fr[./]", path + "/"):
        return "fr"
    return language


class Builder:
    def __init__(self, folder):
        self.sections = Sections()
        self.facts = read_facts(self.sections)
        self.entries = read_lists(folder)
        codes = (row.split() for row in COUNTRIES.replace("|", "\n").split("\n") if row.strip())
        self.countries = {code: (short, language) for code, short, language in codes}
        addresses = [a for e in self.entries for a in (e.feed, e.home)]
        addresses += [f.home for f in self.facts] + [a for f in self.facts for a, _ in f.feeds]
        self.https = {urllib.parse.urlsplit(a).hostname for a in addresses if a.startswith("https:")}
        self.titles = {}

    def build(self):
        for fact in self.facts:
            if fact.feeds:
                self.titles[fact.home] = self.known(fact)
        for entry in self.entries:
            self.take(entry)
        kept = [title for title in self.titles.values() if title["feeds"]]
        return sorted(kept, key=lambda t: (t["country"], self.sections.plain(t["name"]), t["home"]))

    def known(self, fact):
        return {"name": fact.name, "home": fact.home, "country": fact.country,
                "language": fact.language, "owner": fact.owner, "world": fact.world,
                "feeds": [list(feed) for feed in fact.feeds]}

    def take(self, entry):
        if not re.match(r"https?://[\w.-]+", entry.feed) or excluded(entry.feed):
            return
        if ONE_ARTICLE.search(entry.feed):
            return
        fact = fact_of(self.facts, entry.feed)
        if fact:
            title = self.titles.setdefault(fact.home, self.known(fact))
        else:
            title = self.unknown(entry)
        if title is not None:
            self.add_feed(title, entry)

    def unknown(self, entry):
        key = site(entry.feed)
        foreign = entry.home and site(entry.home) != key
        if entry.topical or foreign or "feedburner" in key or excluded("http://" + key):
            return None
        parts = urllib.parse.urlsplit(entry.home or entry.feed)
        host = parts.hostname if entry.home else re.sub(
            r"^(rss|feeds?|data|api|servis|xml)\.", "www.", parts.hostname)
        home = secure(f"{parts.scheme}://{host}/", self.https)
        for title in self.titles.values():
            if site(title["home"]) == key and "key" in title:
                return title
        name = masthead(entry.name) or key
        country, language = self.countries[entry.country]
        return self.titles.setdefault(home, {
            "name": name, "home": home, "country": country,
            "language": guess_language(entry, language), "owner": "", "world": False,
            "key": key, "feeds": []})

    def add_feed(self, title, entry):
        address = secure(entry.feed, self.https)
        known = {squeezed(feed) + "?" + urllib.parse.urlsplit(feed).query
                 for feed, _ in title["feeds"]}
        if squeezed(address) + "?" + urllib.parse.urlsplit(address).query in known:
            return
        section = self.section(title, entry)
        same = sum(1 for _, other in title["feeds"] if other == section)
        most = FEEDS_A_SECTION_MAX if section else FEEDS_WITHOUT_SECTION_MAX
        if same < most and len(title["feeds"]) < FEEDS_A_TITLE_MAX:
            title["feeds"].append([address, section])

    def section(self, title, entry):
        """By the list's own word, else by a word of the address, else by the feed's name."""
        path = urllib.parse.unquote(urllib.parse.urlsplit(entry.feed).path)
        steps = [step for step in re.split(r"[/._]", path) if len(step) > 3 and step != "media"]
        rest = entry.name.replace(title["name"], " ")
        for word in [entry.hint, *reversed(steps), rest if rest != entry.name else ""]:
            found = self.sections.guess(word) if word else ""
            if found:
                return found
        return ""


def main(folder):
    out = RESOURCES / "catalogue/titles.json"
    lines = []
    for title in Builder(pathlib.Path(folder)).build():
        title.pop("key", None)
        if not title["world"]:
            title.pop("world")
        lines.append(json.dumps(title, ensure_ascii=False, separators=(",", ":")))
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text("[\n" + ",\n".join(lines) + "\n]\n", encoding="utf-8")
    print(f"{len(lines)} titles")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
