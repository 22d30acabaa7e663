package org.inkstand.feed.format.json;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.inkstand.feed.format.address.Addresses;
import org.inkstand.feed.format.parsed.FeedType;
import org.inkstand.feed.format.parsed.ParsedAuthor;
import org.inkstand.feed.format.parsed.ParsedCategory;
import org.inkstand.feed.format.parsed.ParsedFeed;
import org.inkstand.feed.format.parsed.ParsedSource;
import org.inkstand.feed.format.parsed.ParsedText;
import org.inkstand.feed.format.parsed.PubStatus;
import org.inkstand.feed.format.reading.FeedDraft;
import org.inkstand.feed.format.reading.ItemDraft;
import org.inkstand.feed.format.reading.Reading;

/**
 * Reads IPTC's ninjs, versions 1 to 3: one item, an array of them, or an object that holds such an
 * array. Version 1 names a property by its kind ({@code body_html}, {@code headline}); version 2
 * has lists of values with roles ({@code bodies}, {@code headlines}); version 3 writes camel case.
 */
public final class NinjsReader {
  private static final Set<String> HOLDERS =
      Set.of("items", "item", "associations", "data", "results", "docs", "articles");

  /** Properties that ninjs has and JSON Feed has not. */
  private static final Set<String> SIGNS =
      Set.of(
          "versioncreated",
          "firstcreated",
          "pubstatus",
          "headline",
          "headlines",
          "bodytext",
          "bodyhtml",
          "bodyxhtml",
          "bodies",
          "byline",
          "slugline",
          "copyrightholder",
          "representationtype");

  private final Reading reading;

  private NinjsReader(Reading reading) {
    this.reading = reading;
  }

  /** Whether a value is ninjs. */
  static boolean isNinjs(JsonThing root) {
    return isItem(root) || items(root).stream().limit(20).anyMatch(NinjsReader::isItem);
  }

  private static boolean isItem(JsonThing thing) {
    return thing.isObject()
        && (thing.has("uri") || thing.has("guid"))
        && SIGNS.stream().anyMatch(thing::has);
  }

  private static List<JsonThing> items(JsonThing root) {
    if (root.isArray()) {
      return root.each();
    }
    for (var holder : HOLDERS) {
      var held = root.get(holder);
      if (held.isArray()) {
        return held.each();
      }
      if (held.isObject() && held.values().stream().allMatch(JsonThing::isObject)) {
        return held.values();
      }
    }
    return List.of();
  }

  static ParsedFeed read(JsonThing root, Reading reading) {
    return new NinjsReader(reading).read(root);
  }

  private ParsedFeed read(JsonThing root) {
    var draft = new FeedDraft(FeedType.NINJS, "");
    boolean single = isItem(root) && !root.text("type").equals("composite");
    if (!root.isArray() && !single) {
      draft
          .id(root.text("uri", "id"))
          .title(headline(root))
          .title(ParsedText.plainly(root.text("title", "name")))
          .description(ParsedText.plainly(role(root, "description", "descriptions")))
          .link(address(root.text("url", "link", "homepageurl")))
          .updated(reading.moment(root.text("versioncreated", "updated"), () -> 0));
    }
    draft.language(root.text("language")).language(reading.language());
    for (var item : single ? List.of(root) : items(root)) {
      if (!item.isWhole() && !single) {
        reading.flaws().lose(0, "the item in which the file breaks off is left out");
      } else if (item.isObject() && !draft.item(item(item, draft))) {
        reading.flaws().lose(0, "more items than are taken, read no further");
        break;
      }
    }
    return draft.feed(reading.flaws());
  }

  private ItemDraft item(JsonThing item, FeedDraft feed) {
    var draft = new ItemDraft();
    var uri = item.text("uri", "guid", "id");
    draft
        .id(uri)
        .link(address(item.text("url", "link", "canonicalurl", "weburl")))
        .link(NinjsParts.page(item, reading))
        .link(Addresses.isWeb(uri) ? uri : "")
        .title(headline(item))
        .content(NinjsParts.body(item, draft.link(), reading))
        .summary(ParsedText.plainly(role(item, "summary", "descriptiontext", "descriptions")))
        .summary(ParsedText.plainly(item.text("description", "standfirst", "abstract")))
        .published(moment(item, "firstpublished", "datepublished", "published", "contentcreated"))
        .published(moment(item, "firstcreated", "versioncreated"))
        .updated(moment(item, "versioncreated", "contentmodified"))
        .embargoedUntil(momentAhead(item, "embargoed", "embargoeduntil", "embargountil"))
        .expires(momentAhead(item, "expires", "expiry", "expirydate", "expiresat"))
        .authors(authors(item))
        .urgency((int) Math.min(99, JsonFeedReader.number(item.text("urgency"))))
        .pubStatus(status(item))
        .language(item.text("language"))
        .language(feed.language());
    subjects(item, draft);
    draft
        .terms()
        .copyright(item.text("copyrightnotice"))
        .copyright(notice(item.text("copyrightholder")))
        .usage(item.text("usageterms"))
        .licence(item.get("rightsinfo").text("linkedrights", "langid"));
    var source = role(item, "infosource", "infosources", "source", "creditline");
    if (!source.isEmpty()) {
      draft.source(new ParsedSource(source, "", ""));
    }
    NinjsParts.pictures(item, draft, reading);
    return draft;
  }

  private static String notice(String holder) {
    return holder.isEmpty() ? "" : "© " + holder;
  }

  /** The headline is plain words; the title of version 1 is what an editor calls the item. */
  private static ParsedText headline(JsonThing item) {
    var headline = role(item, "headline", "headlines");
    var title = role(item, "title", "titles");
    var words = headline.isEmpty() ? title : headline;
    return ParsedText.plainly(words.isEmpty() ? item.text("slugline") : words);
  }

  /** Of a property that is words or a list of values with roles, the main one. */
  static String role(JsonThing item, String... names) {
    for (var name : names) {
      var first = "";
      for (var each : item.get(name).each()) {
        var words = each.isObject() ? each.text("value", "name", "content") : each.words();
        var role = each.text("role", "rel").toLowerCase(Locale.ROOT);
        if (role.contains("main") || role.contains("summary") || role.contains("headline")) {
          return words;
        }
        first = first.isEmpty() ? words : first;
      }
      if (!first.isEmpty()) {
        return first;
      }
    }
    return "";
  }

  private static List<ParsedAuthor> authors(JsonThing item) {
    var found = new ArrayList<ParsedAuthor>(1);
    for (var name : List.of("author", "authors", "creator", "creators", "by")) {
      for (var each : item.get(name).each()) {
        add(each.isObject() ? each.text("name") : each.words(), found);
      }
    }
    for (var name : List.of("people", "person", "persons")) {
      for (var each : item.get(name).each()) {
        var role = (each.text("rel") + each.text("role")).toLowerCase(Locale.ROOT);
        if (role.contains("author") || role.contains("creator") || role.contains("byline")) {
          add(each.text("name"), found);
        }
      }
    }
    if (found.isEmpty()) {
      add(role(item, "byline", "bylines").replaceFirst("(?i)^by\\s+", ""), found);
    }
    return found;
  }

  private static void add(String name, List<ParsedAuthor> found) {
    if (!name.isEmpty()) {
      found.add(new ParsedAuthor(name, "", ""));
    }
  }

  private static void subjects(JsonThing item, ItemDraft draft) {
    for (var name :
        List.of("subject", "subjects", "genre", "genres", "keywords", "keyword", "section")) {
      for (var each : item.get(name).each()) {
        var term = each.isObject() ? each.text("code", "literal", "uri") : each.words();
        var words = each.isObject() ? each.text("name") : each.words();
        draft.category(
            new ParsedCategory(words.isEmpty() ? term : words, term, each.text("scheme")));
      }
    }
  }

  private static PubStatus status(JsonThing item) {
    var status = item.text("pubstatus").toLowerCase(Locale.ROOT);
    if (status.contains("cancel")) {
      return PubStatus.CANCELED;
    }
    return status.contains("withheld") ? PubStatus.WITHHELD : PubStatus.USABLE;
  }

  private Instant moment(JsonThing item, String... names) {
    return reading.moment(item.text(names), () -> 0);
  }

  private Instant momentAhead(JsonThing item, String... names) {
    return reading.momentAhead(item.text(names), () -> 0);
  }

  private String address(String written) {
    return reading.address(reading.base(), written);
  }
}
