package org.inkstand.feed.format.syndication;

import static org.inkstand.feed.format.parsed.ParsedText.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.inkstand.feed.format.address.Addresses;
import org.inkstand.feed.format.address.MarkupAddresses;
import org.inkstand.feed.format.parsed.ParsedAuthor;
import org.inkstand.feed.format.parsed.ParsedCategory;
import org.inkstand.feed.format.parsed.ParsedEnclosure;
import org.inkstand.feed.format.parsed.ParsedImage;
import org.inkstand.feed.format.parsed.ParsedSource;
import org.inkstand.feed.format.parsed.ParsedText;
import org.inkstand.feed.format.reading.ItemDraft;
import org.inkstand.feed.format.xml.Element;

/** Reads the items of RSS, with all that the modules add to them. */
final class RssItems {
  private RssItems() {}

  /** Where the words of an item stand, those that are longest first. */
  private static final String[] WORDS = {
    "content:encoded", "atom:content", "xhtml:body", "xhtml:div", "fullitem", "description", "title"
  };

  /** What else than its description may sum an item up. */
  private static final Set<String> SUMMARIES = Set.of("summary", "atom:summary");

  static ItemDraft read(Element item, String language, Scope scope) {
    var draft = new ItemDraft();
    identity(item, draft, scope);
    text(item, draft, scope);
    moments(item, draft, scope);
    var said = item.text("dc:language", "language", "dcterms:language");
    draft
        .authors(authors(item, scope))
        .language(said.isEmpty() ? Scope.language(item, language, WORDS) : said);
    categories(item, draft);
    files(item, draft, scope);
    Modules.terms(item, draft.terms(), scope);
    for (var source : item.children("source")) {
      draft.source(
          new ParsedSource(
              MediaModule.plain(source.text()),
              scope.address(source, source.attribute("url")),
              ""));
    }
    return draft;
  }

  private static void identity(Element item, ItemDraft draft, Scope scope) {
    var guid = item.child("guid");
    boolean permanent =
        guid.filter(each -> !each.attribute("ispermalink").strip().equalsIgnoreCase("false"))
            .isPresent();
    var name = guid.map(Element::text).orElse("");
    boolean address =
        permanent
            && (Addresses.isWeb(name)
                || name.startsWith("/")
                || guid.filter(each -> each.find("ispermalink").isPresent()).isPresent());
    draft
        .id(address ? scope.address(item, name) : name)
        .id(item.text("id", "atom:id", "dc:identifier"))
        .id(item.attribute("rdf:about").strip());
    draft.link(lastLink(item, scope));
    for (var link : item.children("atom:link")) {
      if (AtomParts.isAlternate(link)) {
        draft.link(scope.address(link, link.attribute("href")));
      }
      AtomParts.link(link, draft, scope);
    }
    if (address) {
      draft.link(scope.address(item, name));
    }
    var about = item.attribute("rdf:about").strip();
    draft.link(Addresses.isWeb(about) ? about : "");
    item.children("feedburner:origlink").forEach(each -> draft.canonical(scope.address(each)));
    item.children("comments").forEach(each -> draft.comments(scope.address(each)));
  }

  /** Of several links the last: so do all other readers, and writers have come to count on it. */
  static String lastLink(Element parent, Scope scope) {
    var found = "";
    for (var link : parent.children("link")) {
      var rel = link.attribute("rel").toLowerCase(Locale.ROOT).strip();
      var href = link.attribute("href");
      if (rel.isEmpty() || rel.equals("alternate")) {
        var address = scope.address(link, href.isEmpty() ? link.words() : href);
        found = address.isEmpty() ? found : address;
      }
    }
    return found;
  }

  private static void text(Element item, ItemDraft draft, Scope scope) {
    draft.title(
        scope.text(
            item,
            TextConstruct.Unless.EVIDENT,
            "title",
            "dc:title",
            "dcterms:title",
            "atom:title",
            "itunes:title"));
    draft.content(
        scope.text(
            item,
            TextConstruct.Unless.MARKUP,
            "content:encoded",
            "atom:content",
            "xhtml:body",
            "xhtml:div",
            "body",
            "fullitem",
            "content"));
    draft.content(rdfContent(item, scope));
    boolean turned = !draft.hasContent() && summarisedFirst(item);
    draft.summary(
        turned ? scope.text(item, TextConstruct.Unless.MARKUP, "summary", "atom:summary") : NONE);
    draft.summary(
        scope.text(
            item,
            TextConstruct.Unless.MARKUP,
            "description",
            "atom:summary",
            "dc:description",
            "dcterms:abstract",
            "summary",
            "itunes:summary",
            "itunes:subtitle"));
    draft.content(second(item, turned, scope));
  }

  /** Whether a summary stands before the description, which then is no summary. */
  private static boolean summarisedFirst(Element item) {
    for (var child : item.children()) {
      if (child.name().equals("description") || SUMMARIES.contains(child.name())) {
        return !child.name().equals("description") && !item.text("description").isEmpty();
      }
    }
    return false;
  }

  /** An item that has both a description and a summary means the second of them as its content. */
  private static ParsedText second(Element item, boolean turned, Scope scope) {
    if (item.text("description").isEmpty()) {
      return NONE;
    }
    return turned
        ? scope.text(item, TextConstruct.Unless.MARKUP, "description")
        : scope.text(item, TextConstruct.Unless.MARKUP, "summary", "atom:summary");
  }

  /** The content module as it was in RDF: a bag of items, each of which has its value. */
  private static ParsedText rdfContent(Element item, Scope scope) {
    for (var items : item.children("content:items")) {
      for (var bag : items.children()) {
        for (var line : bag.children("rdf:li")) {
          for (var content : line.children("content:item")) {
            var text = scope.text(content, TextConstruct.Unless.MARKUP, "rdf:value");
            if (!text.isEmpty()) {
              return text;
            }
          }
        }
      }
    }
    return NONE;
  }

  private static void moments(Element item, ItemDraft draft, Scope scope) {
    draft
        .published(
            scope.moment(
                item,
                "pubdate",
                "atom:published",
                "dcterms:issued",
                "dc:date",
                "dcterms:created",
                "published",
                "date",
                "atom:updated"))
        .updated(
            scope.moment(
                item, "atom:updated", "dcterms:modified", "updated", "lastbuilddate", "dc:date"))
        .expires(scope.momentAhead(item, "expirationdate", "dcterms:valid"));
  }

  /**
   * The authors, from the first place that names any. A mail address alone is the newspaper's more
   * often than a person's, so it gives way to a name found anywhere else.
   */
  private static List<ParsedAuthor> authors(Element item, Scope scope) {
    List<ParsedAuthor> nameless = List.of();
    for (var place :
        List.of(
            "author",
            "dc:creator",
            "dc:author",
            "dcterms:creator",
            "atom:author",
            "itunes:author",
            "foaf:maker",
            "byline",
            "creator")) {
      var found = Persons.all(item, place, scope);
      if (!Persons.areNameless(found)) {
        return found;
      }
      nameless = nameless.isEmpty() ? found : nameless;
    }
    var credited = MediaModule.authors(item);
    return credited.isEmpty() ? nameless : credited;
  }

  private static void categories(Element item, ItemDraft draft) {
    for (var category : item.children("category")) {
      var name = category.text();
      draft.category(new ParsedCategory(name, name, category.attribute("domain").strip()));
    }
    Modules.keywords(item, draft::category);
  }

  private static void files(Element item, ItemDraft draft, Scope scope) {
    var pictures = new ArrayList<ParsedImage>(1);
    for (var enclosure : item.children("enclosure")) {
      var address = scope.address(enclosure, enclosure.attribute("url"));
      var type = enclosure.attribute("type").strip();
      draft.enclosure(
          new ParsedEnclosure(address, type, Numbers.whole(enclosure.attribute("length"))));
      if (MediaModule.isPicture(type, address)) {
        pictures.add(ParsedImage.at(address, "enclosure"));
      }
    }
    MediaModule.read(item, draft, scope);
    pictures.forEach(draft::image);
    for (var image : item.children("image")) {
      var url = image.child("url").map(scope::address).orElse("");
      var words = url.isEmpty() && !image.hasElements() ? scope.address(image) : url;
      draft.image(ParsedImage.at(words, "image"));
    }
    for (var image : item.children("itunes:image")) {
      var href = image.attribute("href");
      draft.image(
          ParsedImage.at(scope.address(image, href.isEmpty() ? image.words() : href), "cover"));
    }
    if (!draft.hasImages()) {
      var found = MarkupAddresses.firstPicture(draft.markup());
      draft.image(ParsedImage.at(scope.address(item, found), "content"));
    }
  }
}
