package org.inkstand.feed.format.news;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.inkstand.feed.format.parsed.FeedType;
import org.inkstand.feed.format.parsed.ParsedFeed;
import org.inkstand.feed.format.parsed.ParsedImage;
import org.inkstand.feed.format.parsed.ParsedText;
import org.inkstand.feed.format.reading.FeedDraft;
import org.inkstand.feed.format.reading.Reading;
import org.inkstand.feed.format.xml.Element;

/**
 * Reads NewsML-G2: a message with an item set, or an item alone. Texts become items. Pictures that
 * come in the same message become pictures of the texts that refer to them, or, when nothing in the
 * message refers to anything and there is one text only, of that text. Packages give the message
 * its order and a headline and are no articles themselves.
 */
public final class NewsmlReader {
  private final Reading reading;

  private NewsmlReader(Reading reading) {
    this.reading = reading;
  }

  /** Reads the message or item whose root it is. */
  public static ParsedFeed read(Element root, Reading reading) {
    return new NewsmlReader(reading).read(root);
  }

  private ParsedFeed read(Element root) {
    var draft = new FeedDraft(FeedType.NEWSML, root.attribute("standardversion"));
    root.child("header").ifPresent(header -> header(header, draft));
    var items = new ArrayList<Element>();
    collect(root, "newsitem", items);
    var packages = new ArrayList<Element>();
    collect(root, "packageitem", packages);
    for (var each : packages) {
      each.child("contentmeta")
          .ifPresent(meta -> draft.title(ParsedText.plainly(meta.text("headline"))));
      draft.id(each.attribute("guid")).language(each.language());
    }
    draft.language(root.language());
    var pictures = pictures(items);
    var texts = items.stream().filter(each -> !isPicture(each)).toList();
    for (var item : texts) {
      if (!item.isWhole()) {
        item.lose("the item in which the file breaks off is left out");
        continue;
      }
      var made = new NewsmlItems(reading).read(item);
      for (var image : referred(item, pictures, texts.size() == 1)) {
        made.image(image);
      }
      draft.item(made.language(draft.language()));
    }
    if (texts.isEmpty()) {
      items.forEach(item -> draft.item(new NewsmlItems(reading).read(item)));
    }
    return draft.feed(reading.flaws());
  }

  private void header(Element header, FeedDraft draft) {
    header.child("sent").ifPresent(sent -> draft.updated(reading.moment(sent.words(), sent::line)));
    draft.title(ParsedText.plainly(header.text("catalogref", "sender")));
  }

  private static void collect(Element root, String name, List<Element> to) {
    if (root.name().equals(name)) {
      to.add(root);
    }
    for (var set : root.children("itemset")) {
      to.addAll(set.children(name));
    }
    to.addAll(root.children(name));
  }

  private static boolean isPicture(Element item) {
    var meta = item.child("itemmeta").flatMap(each -> each.child("itemclass"));
    var kind = meta.map(each -> each.attribute("qcode") + each.attribute("uri")).orElse("");
    return kind.endsWith("picture") || kind.endsWith("graphic");
  }

  private Map<String, List<ParsedImage>> pictures(List<Element> items) {
    var pictures = new HashMap<String, List<ParsedImage>>();
    for (var item : items) {
      if (isPicture(item) && item.isWhole()) {
        var read = new NewsmlItems(reading).read(item).item();
        pictures.put(item.attribute("guid"), read.images());
      }
    }
    return pictures;
  }

  /** The pictures that a text's links and associations name. */
  private static List<ParsedImage> referred(
      Element item, Map<String, List<ParsedImage>> pictures, boolean onlyText) {
    var found = new ArrayList<ParsedImage>();
    for (var part : List.of("itemmeta", "contentmeta", "assert")) {
      for (var meta : item.children(part)) {
        for (var link : meta.children("link")) {
          found.addAll(pictures.getOrDefault(link.attribute("residref"), List.of()));
        }
      }
    }
    if (found.isEmpty() && onlyText) {
      pictures.values().forEach(found::addAll);
    }
    return found;
  }
}
