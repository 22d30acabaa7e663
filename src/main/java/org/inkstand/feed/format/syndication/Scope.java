package org.inkstand.feed.format.syndication;

import java.time.Instant;
import org.inkstand.feed.format.address.Addresses;
import org.inkstand.feed.format.address.MarkupAddresses;
import org.inkstand.feed.format.parsed.ParsedText;
import org.inkstand.feed.format.reading.Reading;
import org.inkstand.feed.format.xml.Element;

/**
 * What the readers of this room need at every element.
 *
 * @param site the feed's page: relative addresses are relative to it when nothing nearer says to
 *     what; may be empty
 */
record Scope(Reading reading, String site) {

  /** The scope of a feed that belongs to that page. */
  Scope at(String page) {
    return Addresses.isWeb(page) ? new Scope(reading, page) : this;
  }

  /** What addresses in the element are relative to; may be empty. */
  String base(Element element) {
    return element.base().isEmpty() ? site : element.base();
  }

  /**
   * The address that an element's words are; empty when there is none or it may not be followed.
   */
  String address(Element element) {
    return address(element, element.words());
  }

  /** The address that is written somewhere in an element. */
  String address(Element element, String written) {
    if (written.isBlank()) {
      return "";
    }
    var address = reading.address(base(element), written);
    if (address.isEmpty()) {
      element.lose("an address that may not be followed, dropped");
    }
    return address;
  }

  /** Markup that stands in an element, its addresses absolute. */
  String absolute(String markup, Element element) {
    return MarkupAddresses.absolute(markup, base(element), reading.budget()::allows);
  }

  /** The moment that the first of these children with any words says. */
  Instant moment(Element parent, String... names) {
    for (var name : names) {
      for (var child : parent.children(name)) {
        var moment = reading.moment(when(child), child::line);
        if (!moment.equals(Instant.EPOCH)) {
          return moment;
        }
      }
    }
    return Instant.EPOCH;
  }

  /** The words of a moment, or those of HTML's element for one. */
  private static String when(Element element) {
    var words = element.words();
    if (!words.isBlank() || !element.hasElements()) {
      return words;
    }
    var inner = element.children().getFirst();
    return inner.find("datetime").orElse(inner.words());
  }

  /**
   * The language of an item's words: as the first of them that says it, or else the item, or else
   * what is around. One that takes the language back has none.
   */
  static String language(Element item, String around, String... words) {
    var speaker = item.child(words).orElse(item);
    return speaker.saysLanguage() ? speaker.language() : around;
  }

  /** As {@link #moment}, but it may lie ahead. */
  Instant momentAhead(Element parent, String... names) {
    return parent
        .child(names)
        .map(child -> reading.momentAhead(child.words(), child::line))
        .orElse(Instant.EPOCH);
  }

  /** The text of the first of these children that has any. */
  ParsedText text(Element parent, TextConstruct.Unless unless, String... names) {
    for (var name : names) {
      for (var child : parent.children(name)) {
        var text = TextConstruct.read(child, unless, this);
        if (!text.isEmpty()) {
          return text;
        }
      }
    }
    return ParsedText.NONE;
  }
}
