package org.inkstand.feed.format.syndication;

import java.util.Locale;
import org.inkstand.feed.format.parsed.ParsedCategory;
import org.inkstand.feed.format.parsed.ParsedEnclosure;
import org.inkstand.feed.format.parsed.ParsedImage;
import org.inkstand.feed.format.parsed.ParsedSource;
import org.inkstand.feed.format.reading.ItemDraft;
import org.inkstand.feed.format.xml.Element;

/** Parts of Atom that stand in entries and, as a module, in the items of RSS. */
final class AtomParts {
  private AtomParts() {}

  static ParsedCategory category(Element category) {
    var term = category.attribute("term").strip();
    var label = category.attribute("label").strip();
    var scheme = category.attribute("scheme").strip();
    var name = label.isEmpty() ? term : label;
    return new ParsedCategory(
        name.isEmpty() ? category.text() : name, term.isEmpty() ? name : term, scheme);
  }

  /** Reads one link of an entry; a link that leads to its page is told whether it is HTML. */
  static void link(Element link, ItemDraft draft, Scope scope) {
    var rel = link.attribute("rel").strip().toLowerCase(Locale.ROOT);
    rel = rel.replace("http://www.iana.org/assignments/relation/", "");
    switch (rel) {
      case "enclosure" -> enclosure(link, draft, scope);
      case "canonical" -> draft.canonical(scope.address(link, link.attribute("href")));
      case "replies" -> {
        if (!link.attribute("type").contains("xml")) {
          draft.comments(scope.address(link, link.attribute("href")));
        }
      }
      case "license" -> Modules.licence(link, draft.terms(), scope);
      case "image", "preview" ->
          draft.image(ParsedImage.at(scope.address(link, link.attribute("href")), "image"));
      default -> {}
    }
  }

  private static void enclosure(Element link, ItemDraft draft, Scope scope) {
    var address = scope.address(link, link.attribute("href"));
    enclosure(
        new ParsedEnclosure(
            address, link.attribute("type").strip(), Numbers.whole(link.attribute("length"))),
        draft);
  }

  /** Adds an enclosure, which is a picture of the item too when it is one. */
  static void enclosure(ParsedEnclosure enclosure, ItemDraft draft) {
    draft.enclosure(enclosure);
    if (MediaModule.isPicture(enclosure.type(), enclosure.address())) {
      draft.image(ParsedImage.at(enclosure.address(), "enclosure"));
    }
  }

  /** Whether a link is one to the page of what it stands in. */
  static boolean isAlternate(Element link) {
    var rel = link.attribute("rel").strip().toLowerCase(Locale.ROOT);
    return (rel.isEmpty() || rel.endsWith("alternate")) && link.find("href").isPresent();
  }

  static ParsedSource source(Element source, Scope scope) {
    var link =
        source.children("link").stream()
            .filter(AtomParts::isAlternate)
            .findFirst()
            .map(each -> scope.address(each, each.attribute("href")))
            .orElse("");
    return new ParsedSource(MediaModule.plain(source.text("title")), link, source.text("id"));
  }
}
