package org.inkstand.feed.format.syndication;

import java.util.ArrayList;
import java.util.List;
import org.inkstand.feed.format.address.MarkupAddresses;
import org.inkstand.feed.format.parsed.FeedType;
import org.inkstand.feed.format.parsed.ParsedAuthor;
import org.inkstand.feed.format.parsed.ParsedCategory;
import org.inkstand.feed.format.parsed.ParsedFeed;
import org.inkstand.feed.format.reading.FeedDraft;
import org.inkstand.feed.format.reading.Reading;
import org.inkstand.feed.format.xml.Element;

/**
 * Reads RSS: 0.91 to 2.0, and 0.90 and 1.0, which are RDF and keep their items beside the channel
 * and not in it. A feed that mixes the two is read like either.
 */
public final class RssReader {
  private final Reading reading;

  private RssReader(Reading reading) {
    this.reading = reading;
  }

  /** Reads the feed whose root is {@code rss}, {@code rdf:rdf} or a bare {@code channel}. */
  public static ParsedFeed read(Element root, Reading reading) {
    return new RssReader(reading).read(root);
  }

  private ParsedFeed read(Element root) {
    boolean rdf = root.localName().equals("rdf");
    var channel = root.child("channel").orElse(root);
    var version = root.attribute("version").strip();
    var draft =
        new FeedDraft(
            rdf ? FeedType.RDF : FeedType.RSS, version.isEmpty() && rdf ? "1.0" : version);
    var scope = new Scope(reading, "");
    scope = scope.at(page(channel, scope));
    head(root, channel, draft, scope);
    for (var item : items(root, channel)) {
      if (!item.isWhole()) {
        item.lose("the item in which the file breaks off is left out");
      } else if (!item.isBare() && !draft.item(RssItems.read(item, draft.language(), scope))) {
        channel.lose("more items than are taken, read no further");
        break;
      }
    }
    AtomReader.entries(channel, draft, scope);
    Modules.takenBack(channel, draft);
    if (root != channel) {
      Modules.takenBack(root, draft);
    }
    return draft.feed(reading.flaws());
  }

  private static List<Element> items(Element root, Element channel) {
    var items = new ArrayList<>(channel.children("item"));
    if (root != channel) {
      items.addAll(root.children("item"));
      root.children("channel").stream()
          .filter(other -> other != channel)
          .forEach(other -> items.addAll(other.children("item")));
    }
    channel.child("items").ifPresent(list -> items.addAll(list.children("item")));
    return items;
  }

  private static void head(Element root, Element channel, FeedDraft draft, Scope scope) {
    draft
        .id(channel.text("guid", "id", "dc:identifier"))
        .id(channel.attribute("rdf:about").strip())
        .title(
            scope.text(
                channel,
                TextConstruct.Unless.EVIDENT,
                "title",
                "dc:title",
                "atom:title",
                "media:title"))
        .link(page(channel, scope))
        .description(
            scope.text(
                channel,
                TextConstruct.Unless.MARKUP,
                "description",
                "tagline",
                "dc:description",
                "itunes:summary",
                "atom:subtitle",
                "itunes:subtitle"))
        .language(channel.text("language", "dc:language", "dcterms:language"))
        .language(channel.language())
        .updated(
            scope.moment(
                channel, "lastbuilddate", "atom:updated", "dcterms:modified", "dc:date", "pubdate"))
        .authors(authors(channel, scope));
    Modules.links(channel, draft, scope);
    Modules.terms(channel, draft.terms(), scope);
    categories(channel, draft);
    draft.rhythm(Modules.rhythm(channel));
    image(root, channel, draft, scope);
  }

  /** Like other readers we take the last link when there are several, and prefer plain ones. */
  private static String page(Element channel, Scope scope) {
    var page = RssItems.lastLink(channel, scope);
    if (!page.isEmpty()) {
      return page;
    }
    return channel.children("atom:link").stream()
        .filter(AtomParts::isAlternate)
        .findFirst()
        .map(link -> scope.address(link, link.attribute("href")))
        .orElse("");
  }

  private static List<ParsedAuthor> authors(Element channel, Scope scope) {
    for (var name :
        List.of(
            "managingeditor",
            "author",
            "webmaster",
            "dc:creator",
            "dc:author",
            "atom:author",
            "itunes:author",
            "itunes:owner",
            "dcterms:creator")) {
      var found = Persons.all(channel, name, scope);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private static void categories(Element channel, FeedDraft draft) {
    for (var category : channel.children("category")) {
      draft.category(
          new ParsedCategory(
              category.text(), category.text(), category.attribute("domain").strip()));
    }
    Modules.keywords(channel, draft::category);
  }

  /** The emblem stands in the channel, or in RDF beside it, or is one of the modules'. */
  private static void image(Element root, Element channel, FeedDraft draft, Scope scope) {
    for (var parent : List.of(channel, root)) {
      for (var image : parent.children("image")) {
        draft.image(image.child("url").map(scope::address).orElse(""));
        draft.image(scope.address(image, image.attribute("href")));
      }
    }
    for (var name : List.of("itunes:image", "googleplay:image")) {
      for (var image : channel.children(name)) {
        var href = image.attribute("href") + image.attribute("url");
        var inside = image.hasElements() ? image.text("url") : image.words();
        draft.image(scope.address(image, href.isEmpty() ? inside : href));
      }
    }
    for (var link : channel.children("itunes:link")) {
      if (link.attribute("rel").equalsIgnoreCase("image")) {
        draft.image(scope.address(link, link.attribute("href")));
      }
    }
    for (var name : List.of("atom:logo", "atom:icon", "logo", "icon")) {
      channel.children(name).forEach(each -> draft.image(scope.address(each)));
    }
    MediaModule.read(channel, draft, scope);
    for (var image : channel.children("image")) {
      draft.image(scope.address(image, image.attribute("rdf:resource")));
    }
    var described = MarkupAddresses.firstPicture(channel.text("description"));
    draft.image(scope.address(channel, described));
  }
}
