package org.inkstand.app.command;

import java.net.URI;
import org.inkstand.article.clean.HtmlCleaner;
import org.inkstand.article.clean.PictureDoor;
import org.inkstand.feed.format.parsed.ParsedFeed;
import org.inkstand.feed.format.parsed.ParsedItem;
import org.inkstand.feed.format.parsed.ParsedText;

/** A feed as a reader would get it: contents and summaries cleaned by the allow-list. */
final class Cleaned {

  private static final HtmlCleaner CLEANER = new HtmlCleaner(PictureDoor.open());
  private static final URI NOWHERE = URI.create("http://localhost/");

  private Cleaned() {}

  static ParsedFeed of(ParsedFeed feed) {
    return new ParsedFeed(
        feed.type(),
        feed.version(),
        feed.id(),
        feed.title(),
        feed.link(),
        feed.description(),
        feed.language(),
        feed.image(),
        feed.updated(),
        feed.authors(),
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
        item.link(),
        item.canonical(),
        item.title(),
        cleaned(item.summary(), base),
        cleaned(item.content(), base),
        item.authors(),
        item.times(),
        item.categories(),
        item.language(),
        item.comments(),
        item.enclosures(),
        item.images(),
        item.terms(),
        item.pubStatus(),
        item.urgency(),
        item.source());
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
