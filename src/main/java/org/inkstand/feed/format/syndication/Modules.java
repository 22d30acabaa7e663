package org.inkstand.feed.format.syndication;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.inkstand.feed.format.parsed.ParsedCategory;
import org.inkstand.feed.format.parsed.ParsedRhythm;
import org.inkstand.feed.format.parsed.PubStatus;
import org.inkstand.feed.format.reading.FeedDraft;
import org.inkstand.feed.format.reading.ItemDraft;
import org.inkstand.feed.format.reading.TermsDraft;
import org.inkstand.feed.format.xml.Element;

/** The small modules: links of Atom in any feed, terms of use, how often to ask, keywords. */
final class Modules {
  private Modules() {}

  /** The links a feed gives beside its page. */
  static void links(Element channel, FeedDraft draft, Scope scope) {
    for (var name : new String[] {"atom:link", "link"}) {
      for (var link : channel.children(name)) {
        if (link.find("href").isPresent()) {
          link(link, draft, scope);
        }
      }
    }
    for (var feed : channel.children("itunes:new-feed-url")) {
      draft.self(scope.address(feed));
    }
  }

  private static void link(Element link, FeedDraft draft, Scope scope) {
    var href = link.attribute("href");
    var address = href.isBlank() ? scope.base(link) : scope.address(link, href);
    for (var rel : link.attribute("rel").toLowerCase(Locale.ROOT).strip().split("\\s+")) {
      switch (rel) {
        case "self" -> draft.self(address);
        case "next", "prev-archive" -> draft.next(address);
        case "hub" -> draft.hub(address);
        case "license" -> licence(link, draft.terms(), scope);
        default -> {}
      }
    }
  }

  /** A link to a licence, plain or in Really Simple Licensing. */
  static void licence(Element link, TermsDraft terms, Scope scope) {
    var address = scope.address(link, link.attribute("href"));
    if (link.attribute("type").toLowerCase(Locale.ROOT).contains("rsl")) {
      terms.rsl(address);
    } else {
      terms.licence(address);
    }
  }

  /** Copyright and licences. */
  static void terms(Element element, TermsDraft terms, Scope scope) {
    terms.copyright(
        MediaModule.plain(
            element.text("copyright", "rights", "dc:rights", "dcterms:rights", "atom:rights")));
    for (var name : new String[] {"cc:license", "dcterms:license"}) {
      for (var licence : element.children(name)) {
        var written = licence.attribute("rdf:resource");
        terms.licence(scope.address(licence, written.isEmpty() ? licence.words() : written));
      }
    }
    for (var name : new String[] {"rsl:content", "rsl:license"}) {
      for (var licence : element.children(name)) {
        var written = licence.attribute("license") + licence.attribute("href");
        terms.rsl(
            scope.address(licence, written.isEmpty() ? licence.attribute("server") : written));
      }
    }
  }

  /** Keywords and genres of the extension modules. */
  static void keywords(Element element, Consumer<ParsedCategory> to) {
    for (var keywords : element.children("itunes:keywords")) {
      for (var keyword : keywords.words().split(",")) {
        to.accept(new ParsedCategory(keyword.strip(), keyword.strip(), ""));
      }
    }
    for (var genre : element.children("itunes:category")) {
      genre(genre, to, 0);
    }
    for (var name : new String[] {"dc:subject", "dcterms:subject"}) {
      for (var subject : element.children(name)) {
        to.accept(new ParsedCategory(subject.text(), subject.text(), ""));
      }
    }
    for (var category : element.children("atom:category")) {
      to.accept(AtomParts.category(category));
    }
  }

  private static void genre(Element genre, Consumer<ParsedCategory> to, int depth) {
    var name = genre.attribute("text").strip();
    to.accept(new ParsedCategory(name, name, "http://www.itunes.com/"));
    if (depth < 3) {
      genre.children("itunes:category").forEach(inner -> genre(inner, to, depth + 1));
    }
  }

  /**
   * Articles that their title took back (RFC 6721), in any feed. One that stands in the same feed
   * was published again.
   */
  static void takenBack(Element channel, FeedDraft draft) {
    var taken = channel.children("tt:deleted-entry");
    var names = taken.isEmpty() ? Set.<String>of() : draft.names();
    for (var deleted : taken) {
      var name = deleted.attribute("ref").strip();
      boolean gone = !name.isEmpty() && !names.contains(name);
      if (gone && !draft.item(new ItemDraft().id(name).pubStatus(PubStatus.CANCELED))) {
        return;
      }
    }
  }

  /** How often a feed wants to be asked. */
  static ParsedRhythm rhythm(Element channel) {
    var hours = new TreeSet<Integer>();
    for (var skip : channel.children("skiphours")) {
      skip.children("hour").stream()
          .map(hour -> Numbers.small(hour.words()))
          .filter(hour -> hour <= 24)
          .forEach(hour -> hours.add(hour % 24));
    }
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    for (var skip : channel.children("skipdays")) {
      for (var day : skip.children("day")) {
        var name = day.words().strip().toUpperCase(Locale.ROOT);
        for (var each : DayOfWeek.values()) {
          if (each.name().equals(name)) {
            days.add(each);
          }
        }
      }
    }
    var ttl = Duration.ofMinutes(Numbers.small(channel.text("ttl")));
    return new ParsedRhythm(ttl, period(channel), hours, days);
  }

  private static Duration period(Element channel) {
    var hours =
        switch (channel.text("sy:updateperiod").toLowerCase(Locale.ROOT)) {
          case "hourly" -> 1;
          case "daily" -> 24;
          case "weekly" -> 24 * 7;
          case "monthly" -> 24 * 30;
          case "yearly" -> 24 * 365;
          default -> 0;
        };
    int frequency = Math.max(1, Numbers.small(channel.text("sy:updatefrequency")));
    return Duration.ofHours(hours).dividedBy(frequency);
  }
}
