package org.inkstand.feed.format;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.inkstand.feed.format.address.Addresses;
import org.inkstand.feed.format.encoding.FeedText;
import org.inkstand.feed.format.parsed.FeedType;
import org.inkstand.feed.format.parsed.ParsedFeed;
import org.inkstand.feed.format.reading.FeedDraft;
import org.inkstand.feed.format.reading.Flaws;
import org.inkstand.feed.format.reading.Reading;
import org.inkstand.feed.format.syndication.AtomReader;
import org.inkstand.feed.format.syndication.RssReader;
import org.inkstand.feed.format.xml.Element;
import org.inkstand.feed.format.xml.XmlReader;

/** Reads a feed of any format, as far as it goes. Never throws; what is wrong is in the flaws. */
public final class FeedReader {
  private FeedReader() {}

  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*[\"']?([A-Za-z0-9._:-]+)", Pattern.CASE_INSENSITIVE);

  /** Reads the bytes of a feed. */
  public static ParsedFeed read(byte[] body, FeedHints hints) {
    var flaws = new Flaws();
    var text = FeedText.decode(body, charset(hints.contentType()), flaws);
    var address = hints.base().map(Object::toString).orElse("");
    var base = Addresses.resolve(address, hints.contentLocation().strip());
    var language = hints.contentLanguage().replaceFirst(",.*", "").strip();
    var reading = new Reading(base.isEmpty() ? address : base, language, hints.now(), flaws);
    return read(text, reading);
  }

  private static ParsedFeed read(String text, Reading reading) {
    if (text.isBlank()) {
      reading.flaws().lose(0, "there is nothing in it");
      return new FeedDraft(FeedType.UNKNOWN, "").feed(reading.flaws());
    }
    var document = XmlReader.read(text, reading);
    var root = root(document);
    if (root.isEmpty()) {
      reading.flaws().lose(0, "this is no feed");
      return new FeedDraft(FeedType.UNKNOWN, "").feed(reading.flaws());
    }
    return switch (root.get().localName()) {
      case "feed", "entry" -> AtomReader.read(root.get(), reading);
      default -> RssReader.read(root.get(), reading);
    };
  }

  private static Optional<Element> root(Element document) {
    for (var top : document.children()) {
      if (isRoot(top)) {
        return Optional.of(top);
      }
      for (var inner : top.children()) {
        if (isRoot(inner)) {
          return Optional.of(inner);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isRoot(Element element) {
    return switch (element.localName().toLowerCase(Locale.ROOT)) {
      case "rss", "rdf", "channel", "feed", "entry" -> true;
      default -> false;
    };
  }

  private static String charset(String contentType) {
    var found = CHARSET.matcher(contentType);
    return found.find() ? found.group(1) : "";
  }
}
