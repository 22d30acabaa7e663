package org.inkstand.app.command;

import java.net.URI;
import org.inkstand.article.clean.HtmlCleaner;
import org.inkstand.article.clean.PictureDoor;
import org.inkstand.feed.format.parsed.ParsedAuthor;
import org.inkstand.feed.format.parsed.ParsedCategory;
import org.inkstand.feed.format.parsed.ParsedEnclosure;
import org.inkstand.feed.format.parsed.ParsedFeed;
import org.inkstand.feed.format.parsed.ParsedImage;
import org.inkstand.feed.format.parsed.ParsedItem;
import org.inkstand.feed.format.parsed.ParsedText;

/**
 * A feed as a reader would get it: contents, summaries and the feed's description cleaned by the
 * allow-list; titles, names and subjects in plain words, in which a {@code <} is escaped, so that
 * every field may be put into a page as it is.
 */
final class Cleaned {

  private static final HtmlCleaner CLEANER = new HtmlCleaner(PictureDoor.open());
  private static final URI NOWHERE = URI.create("http://localhost/");

  private Cleaned() {}

  static ParsedFeed of(ParsedFeed feed) {
    return new ParsedFeed(
        feed.type(),
        feed.version(),
        feed.id(),
        words(feed.title()),
        bare(feed.link()),
        cleaned(feed.description(), address(feed.link())),
        feed.language(),
        bare(feed.image()),
        feed.updated(),
        feed.authors().stream().map(Cleaned::of).toList(),
        feed.categories(),
        feed.terms(),
        feed.links(),
        feed.rhythm(),
        feed.flaws(),
        feed.items().stream().map(Cleaned::of).toList());
  }

  private static ParsedItem of(ParsedItem item) {
    URI base = address(item.link());
    return new ParsedItem(
        item.id(),
        bare(item.link()),
        item.canonical(),
        words(item.title()),
        cleaned(item.summary(), base),
        cleaned(item.content(), base),
        item.authors().stream().map(Cleaned::of).toList(),
        item.times(),
        item.categories().stream().map(Cleaned::of).toList(),
        item.language(),
        bare(item.comments()),
        item.enclosures().stream().map(Cleaned::of).toList(),
        item.images().stream().map(Cleaned::of).toList(),
        item.terms(),
        item.pubStatus(),
        item.urgency(),
        item.source());
  }

  private static ParsedAuthor of(ParsedAuthor author) {
    return new ParsedAuthor(words(author.name()), words(author.email()), bare(author.address()));
  }

  private static ParsedCategory of(ParsedCategory category) {
    return new ParsedCategory(words(category.name()), category.term(), category.scheme());
  }

  private static ParsedEnclosure of(ParsedEnclosure file) {
    return new ParsedEnclosure(bare(file.address()), words(file.type()), file.lengthBytes());
  }

  private static ParsedImage of(ParsedImage image) {
    return new ParsedImage(
        bare(image.address()),
        image.width(),
        image.height(),
        words(image.caption()),
        words(image.credit()),
        image.medium());
  }

  /** An address without what would end an attribute or begin markup; no good one has it. */
  private static String bare(String address) {
    return address
        .replace("<", "%3C")
        .replace(">", "%3E")
        .replace("\"", "%22")
        .replace("'", "%27")
        .replace("`", "%60");
  }

  private static ParsedText words(ParsedText text) {
    return ParsedText.plainly(words(text.plain()));
  }

  private static String words(String plain) {
    return plain.indexOf('<') < 0 ? plain : plain.replace("<", "&lt;");
  }

  private static ParsedText cleaned(ParsedText text, URI base) {
    return text.isEmpty() ? text : new ParsedText(CLEANER.clean(text.html(), base).html(), true);
  }

  private static URI address(String link) {
    try {
      return link.isEmpty() ? NOWHERE : URI.create(link);
    } catch (IllegalArgumentException _) {
      return NOWHERE;
    }
  }
}
