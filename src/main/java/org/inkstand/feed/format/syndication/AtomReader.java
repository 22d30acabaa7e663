package org.inkstand.feed.format.syndication;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.inkstand.feed.format.address.Addresses;
import org.inkstand.feed.format.address.MarkupAddresses;
import org.inkstand.feed.format.parsed.FeedType;
import org.inkstand.feed.format.parsed.ParsedAuthor;
import org.inkstand.feed.format.parsed.ParsedEnclosure;
import org.inkstand.feed.format.parsed.ParsedFeed;
import org.inkstand.feed.format.parsed.ParsedImage;
import org.inkstand.feed.format.parsed.ParsedText;
import org.inkstand.feed.format.reading.FeedDraft;
import org.inkstand.feed.format.reading.ItemDraft;
import org.inkstand.feed.format.reading.Reading;
import org.inkstand.feed.format.xml.Element;

/** Reads Atom 1.0 (RFC 4287) and its forerunner 0.3. */
public final class AtomReader {
  private final Reading reading;

  private AtomReader(Reading reading) {
    this.reading = reading;
  }

  /** Reads the feed whose root is {@code feed}, or the single entry that is the root itself. */
  public static ParsedFeed read(Element root, Reading reading) {
    return new AtomReader(reading).read(root);
  }

  private ParsedFeed read(Element feed) {
    boolean old = feed.attribute("version").strip().equals("0.3");
    var draft = new FeedDraft(FeedType.ATOM, old ? "0.3" : "1.0");
    if (feed.name().equals("entry")) {
      entry(feed, draft, List.of(), new Scope(reading, ""));
      return draft.feed(reading.flaws());
    }
    var scope = new Scope(reading, "");
    var page = alternate(feed, scope);
    scope = scope.at(page);
    head(feed, draft.link(page), scope);
    var authors = Persons.all(feed, "author", scope);
    draft.authors(authors).authors(Persons.all(feed, "contributor", scope));
    var around = authors.isEmpty() ? Persons.all(feed, "dc:creator", scope) : authors;
    entries(feed, draft, around, scope);
    for (var item : feed.children("item")) {
      if (item.isWhole() && !draft.item(RssItems.read(item, draft.language(), scope))) {
        break;
      }
    }
    Modules.takenBack(feed, draft);
    return draft.feed(reading.flaws());
  }

  /** Reads the entries that stand in a feed of another format. */
  static void entries(Element channel, FeedDraft draft, Scope scope) {
    new AtomReader(scope.reading()).entries(channel, draft, List.of(), scope);
  }

  private void entries(Element feed, FeedDraft draft, List<ParsedAuthor> around, Scope scope) {
    for (var entry : feed.children("entry")) {
      if (!entry.isWhole()) {
        entry.lose("the entry in which the file breaks off is left out");
      } else if (!entry.isBare() && !entry(entry, draft, around, scope)) {
        feed.lose("more entries than are taken, read no further");
        break;
      }
    }
  }

  private void head(Element feed, FeedDraft draft, Scope scope) {
    draft
        .id(identity(feed, scope))
        .title(scope.text(feed, TextConstruct.Unless.EVIDENT, "title", "dc:title"))
        .description(scope.text(feed, TextConstruct.Unless.EVIDENT, "subtitle", "tagline", "info"))
        .language(feed.language())
        .language(feed.text("dc:language"))
        .updated(scope.moment(feed, "updated", "modified", "dc:date", "dcterms:modified"));
    for (var name : List.of("logo", "icon", "itunes:image")) {
      feed.child(name)
          .ifPresent(
              image -> {
                var href = image.attribute("href");
                draft.image(scope.address(image, href.isEmpty() ? image.words() : href));
              });
    }
    MediaModule.read(feed, draft, scope);
    Modules.links(feed, draft, scope);
    Modules.terms(feed, draft.terms(), scope);
    feed.children("category").forEach(each -> draft.category(AtomParts.category(each)));
    Modules.keywords(feed, draft::category);
    draft.rhythm(Modules.rhythm(feed));
  }

  private boolean entry(Element entry, FeedDraft feed, List<ParsedAuthor> around, Scope scope) {
    var draft = new ItemDraft();
    var link = alternate(entry, scope);
    var source = entry.child("source");
    draft
        .id(identity(entry, scope))
        .link(link)
        .title(scope.text(entry, TextConstruct.Unless.EVIDENT, "title", "dc:title"))
        .summary(scope.text(entry, TextConstruct.Unless.EVIDENT, "summary"))
        .published(
            scope.moment(
                entry,
                "published",
                "issued",
                "created",
                "pubdate",
                "dcterms:issued",
                "updated",
                "modified"))
        .updated(scope.moment(entry, "updated", "modified", "dcterms:modified", "dc:date"))
        .comments(entry.child("comments").map(scope::address).orElse(""));
    contents(entry, draft, scope);
    draft
        .language(entry.text("dc:language"))
        .language(Scope.language(entry, feed.language(), "content", "summary", "title"));
    draft
        .authors(Persons.all(entry, "author", scope))
        .authors(Persons.all(entry, "dc:creator", scope))
        .authors(source.map(each -> Persons.all(each, "author", scope)).orElse(List.of()))
        .authors(MediaModule.authors(entry))
        .authors(around);
    parts(entry, draft, scope);
    return feed.item(draft);
  }

  private static void parts(Element entry, ItemDraft draft, Scope scope) {
    var id = entry.text("id");
    draft.link(Addresses.isWeb(id) ? id : "");
    entry.children("link").forEach(each -> AtomParts.link(each, draft, scope));
    entry.children("feedburner:origlink").forEach(each -> draft.canonical(scope.address(each)));
    entry.children("category").forEach(each -> draft.category(AtomParts.category(each)));
    Modules.keywords(entry, draft::category);
    entry.child("source").ifPresent(each -> draft.source(AtomParts.source(each, scope)));
    MediaModule.read(entry, draft, scope);
    Modules.terms(entry, draft.terms(), scope);
    if (!draft.hasImages()) {
      var found = MarkupAddresses.firstPicture(draft.markup());
      draft.image(ParsedImage.at(scope.address(entry, found), "content"));
    }
  }

  /** Of several contents the one that is text; one that lies elsewhere is a link or a file. */
  private static void contents(Element entry, ItemDraft draft, Scope scope) {
    for (var content : entry.children("content")) {
      var src = content.attribute("src");
      var type = content.attribute("type").toLowerCase(Locale.ROOT);
      if (type.startsWith("multipart/") && content.hasElements()) {
        alternatives(content, draft, scope);
      } else if (src.isEmpty()) {
        draft.content(text(content, scope));
      } else if (type.isEmpty() || type.startsWith("text") || type.contains("html")) {
        draft.link(scope.address(content, src));
      } else {
        AtomParts.enclosure(new ParsedEnclosure(scope.address(content, src), type, 0), draft);
      }
    }
  }

  /** Contents that say the same: the one in HTML, or else the first. */
  private static void alternatives(Element content, ItemDraft draft, Scope scope) {
    var parts = content.children("content");
    parts.stream()
        .filter(part -> part.attribute("type").contains("html"))
        .findFirst()
        .or(() -> parts.stream().findFirst())
        .ifPresent(part -> draft.content(text(part, scope)));
  }

  private static ParsedText text(Element content, Scope scope) {
    return TextConstruct.read(content, TextConstruct.Unless.EVIDENT, scope);
  }

  /** The page: of several alternates the HTML one, and of those the first. */
  private static String alternate(Element parent, Scope scope) {
    Optional<Element> best =
        parent.children("link").stream()
            .filter(AtomParts::isAlternate)
            .min(Comparator.comparingInt(AtomReader::rank));
    return best.map(link -> scope.address(link, link.attribute("href")))
        .or(
            () ->
                parent
                    .child("link")
                    .filter(each -> each.find("href").isEmpty())
                    .map(scope::address))
        .orElse("");
  }

  private static int rank(Element link) {
    var type = link.attribute("type").strip().toLowerCase(Locale.ROOT);
    return type.isEmpty() || type.contains("html") ? 0 : 1;
  }

  /** An identity is absolute; one that is not is made so when it is an address at all. */
  private static String identity(Element parent, Scope scope) {
    return parent
        .child("id")
        .map(
            id -> {
              var written = id.text();
              boolean address = written.contains("/") || id.base().isEmpty();
              return address && !Addresses.isAbsolute(written) && !written.isEmpty()
                  ? Addresses.resolve(id.base(), written)
                  : written;
            })
        .orElse("");
  }
}
