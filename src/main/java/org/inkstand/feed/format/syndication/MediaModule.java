package org.inkstand.feed.format.syndication;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.inkstand.feed.format.parsed.ParsedAuthor;
import org.inkstand.feed.format.parsed.ParsedCategory;
import org.inkstand.feed.format.parsed.ParsedEnclosure;
import org.inkstand.feed.format.parsed.ParsedImage;
import org.inkstand.feed.format.parsed.ParsedText;
import org.inkstand.feed.format.reading.FeedDraft;
import org.inkstand.feed.format.reading.ItemDraft;
import org.inkstand.feed.format.xml.Element;

/**
 * Media RSS: pictures and films with their captions and credits. What is said of a group or of the
 * whole item holds for each picture that does not say it itself.
 */
final class MediaModule {
  private MediaModule() {}

  private static final Set<String> PICTURE_ENDINGS =
      Set.of("jpg", "jpeg", "png", "gif", "webp", "avif", "svg", "bmp", "tif", "tiff", "heic");

  /** Words that stand beside a picture or around it. */
  private record Words(String caption, String credit) {
    Words or(Words around) {
      return new Words(
          caption.isEmpty() ? around.caption : caption, credit.isEmpty() ? around.credit : credit);
    }
  }

  /** Reads what the item says by this module. */
  static void read(Element item, ItemDraft draft, Scope scope) {
    var around = words(item);
    var groups = new ArrayList<Element>();
    groups.addAll(item.children("media:group"));
    groups.addAll(item.children("media:gallery"));
    var parts = new ArrayList<>(contents(item, around, draft, scope));
    for (var group : groups) {
      parts.addAll(contents(group, words(group).or(around), draft, scope));
    }
    for (var parent : withItem(item, groups, parts)) {
      thumbnails(parent, words(parent).or(around), draft, scope);
      text(parent, draft, scope);
    }
  }

  private static List<Element> withItem(Element item, List<Element> groups, List<Element> parts) {
    var all = new ArrayList<Element>();
    all.add(item);
    all.addAll(groups);
    all.addAll(parts);
    return all;
  }

  private static List<Element> contents(
      Element parent, Words around, ItemDraft draft, Scope scope) {
    var contents = parent.children("media:content");
    for (var content : contents) {
      content(content, words(content).or(around), draft, scope);
    }
    return contents;
  }

  private static void content(Element content, Words words, ItemDraft draft, Scope scope) {
    var address = scope.address(content, content.attribute("url"));
    var type = content.attribute("type").strip();
    var medium = content.attribute("medium").strip().toLowerCase(Locale.ROOT);
    if (medium.equals("image") || (medium.isEmpty() && isPicture(type, address))) {
      draft.image(image(content, address, words, "image"));
    } else if (!medium.equals("document") || !type.startsWith("text/")) {
      draft.enclosure(
          new ParsedEnclosure(address, type, Numbers.whole(content.attribute("filesize"))));
    }
  }

  private static void thumbnails(Element parent, Words words, ItemDraft draft, Scope scope) {
    for (var thumbnail : parent.children("media:thumbnail")) {
      var written = thumbnail.attribute("url");
      var address = scope.address(thumbnail, written.isEmpty() ? thumbnail.words() : written);
      draft.image(image(thumbnail, address, words, "thumbnail"));
    }
  }

  private static ParsedImage image(Element from, String address, Words words, String medium) {
    return new ParsedImage(
        address,
        Numbers.small(from.attribute("width")),
        Numbers.small(from.attribute("height")),
        words.caption,
        words.credit,
        medium);
  }

  private static void text(Element parent, ItemDraft draft, Scope scope) {
    draft.title(scope.text(parent, TextConstruct.Unless.EVIDENT, "media:title"));
    draft.summary(scope.text(parent, TextConstruct.Unless.EVIDENT, "media:description"));
    draft.terms().copyright(plain(parent.text("media:copyright")));
    for (var keywords : parent.children("media:keywords")) {
      for (var keyword : keywords.words().split(",")) {
        draft.category(new ParsedCategory(keyword.strip(), keyword.strip(), ""));
      }
    }
    for (var category : parent.children("media:category")) {
      var term = category.text();
      var label = category.attribute("label").strip();
      draft.category(
          new ParsedCategory(
              label.isEmpty() ? term : label, term, category.attribute("scheme").strip()));
    }
  }

  /** The authors that credits name: those whose role is to write. */
  static List<ParsedAuthor> authors(Element item) {
    var found = new ArrayList<ParsedAuthor>(1);
    for (var credit : item.children("media:credit")) {
      if (credit.attribute("role").strip().equalsIgnoreCase("author")) {
        Persons.ofWords(ParsedText.plainly(credit.text())).ifPresent(found::add);
      }
    }
    return found;
  }

  /** The emblem of a feed. */
  static void read(Element channel, FeedDraft draft, Scope scope) {
    for (var name : List.of("media:thumbnail", "media:content")) {
      for (var picture : channel.children(name)) {
        var address = scope.address(picture, picture.attribute("url"));
        var medium = picture.attribute("medium");
        if (name.equals("media:thumbnail")
            || medium.equals("image")
            || isPicture(picture.attribute("type"), address)) {
          draft.image(address);
        }
      }
    }
  }

  /** Whether a file is a picture, by its type or, where that is silent, by its ending. */
  static boolean isPicture(String type, String address) {
    if (!type.isEmpty() && !type.equals("application/octet-stream")) {
      return type.toLowerCase(Locale.ROOT).startsWith("image");
    }
    var path = address.replaceFirst("[?#].*$", "");
    var ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return PICTURE_ENDINGS.contains(ending);
  }

  private static Words words(Element element) {
    var caption = element.text("media:description");
    if (caption.isEmpty() && !element.name().equals("item")) {
      caption = element.text("media:title", "media:text");
    }
    return new Words(plain(caption), credit(element));
  }

  private static String credit(Element element) {
    for (var credit : element.children("media:credit")) {
      var role = credit.attribute("role").strip().toLowerCase(Locale.ROOT);
      var words = plain(credit.text());
      if (!role.equals("author") && !words.isEmpty()) {
        return words;
      }
    }
    return plain(element.text("media:copyright"));
  }

  static String plain(String words) {
    return new ParsedText(words, TextConstruct.isMarkup(words)).plain();
  }
}
