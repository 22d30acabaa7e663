package org.inkstand.feed.format.syndication;

import java.util.List;
import org.inkstand.feed.format.parsed.FeedType;
import org.inkstand.feed.format.parsed.ParsedFeed;
import org.inkstand.feed.format.parsed.ParsedText;
import org.inkstand.feed.format.reading.FeedDraft;
import org.inkstand.feed.format.reading.ItemDraft;
import org.inkstand.feed.format.reading.Reading;
import org.inkstand.feed.format.xml.Element;

/** Reads the Channel Definition Format of 1997, in which a few old sites still speak. */
public final class CdfReader {
  private CdfReader() {}

  /** Whether a root named {@code channel} is of this format: its links are attributes. */
  public static boolean isCdf(Element root) {
    return root.name().equals("channel")
        && (root.find("href").isPresent()
            || root.find("base").isPresent()
            || root.child("abstract").isPresent()
            || root.children("item").stream().anyMatch(item -> item.find("href").isPresent()));
  }

  /** Reads the channel. */
  public static ParsedFeed read(Element channel, Reading reading) {
    var draft = new FeedDraft(FeedType.CDF, "");
    var scope = new Scope(reading, channel.attribute("base"));
    draft
        .title(title(channel, scope))
        .description(scope.text(channel, TextConstruct.Unless.EVIDENT, "abstract", "description"))
        .link(link(channel, scope))
        .language(channel.language())
        .updated(reading.moment(channel.attribute("lastmod"), channel::line));
    for (var logo : channel.children("logo")) {
      draft.image(scope.address(logo, logo.attribute("href")));
    }
    for (var item : channel.children("item")) {
      if (item.isWhole()) {
        draft.item(item(item, scope, reading));
      }
    }
    return draft.feed(reading.flaws());
  }

  private static ItemDraft item(Element item, Scope scope, Reading reading) {
    var link = link(item, scope);
    return new ItemDraft()
        .id(link)
        .link(link)
        .title(title(item, scope))
        .summary(scope.text(item, TextConstruct.Unless.EVIDENT, "abstract", "description"))
        .updated(reading.moment(item.attribute("lastmod"), item::line))
        .published(reading.moment(item.attribute("lastmod"), item::line))
        .authors(Persons.all(item, "author", scope));
  }

  private static ParsedText title(Element element, Scope scope) {
    var text = scope.text(element, TextConstruct.Unless.EVIDENT, "title");
    var value = element.child("title").map(each -> each.attribute("value")).orElse("");
    return text.isEmpty() ? ParsedText.plainly(value) : text;
  }

  private static String link(Element element, Scope scope) {
    for (var anchor : List.of(element, element.child("a").orElse(element))) {
      var address = scope.address(element, anchor.attribute("href"));
      if (!address.isEmpty()) {
        return address;
      }
    }
    return "";
  }
}
