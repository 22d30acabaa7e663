package org.inkstand.reader.unread;

import java.time.Instant;
import java.util.Comparator;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleId;
import org.inkstand.kit.sql.Times;
import org.inkstand.title.Licence;
import org.inkstand.title.TitleId;

/**
 * An article on its title's shelf.
 *
 * @param published in milliseconds, as the following two
 * @param text the article whose text it carries: itself, or the first of its copies
 * @param stamp another whenever it is to be judged anew
 */
record Copy(
    ArticleId id,
    TitleId title,
    long published,
    long embargoedUntil,
    long expires,
    ArticleId text,
    long stamp) {

  /** As a list shows them. */
  static final Comparator<Copy> NEWEST_FIRST =
      Comparator.comparingLong(Copy::published)
          .thenComparingLong(copy -> copy.id().value())
          .reversed();

  static Copy of(Article article, ArticleId text, long stamp) {
    return new Copy(
        article.id(),
        article.title(),
        Times.millis(article.published()),
        Times.millis(article.embargoedUntil()),
        Times.millis(article.expires()),
        text,
        stamp);
  }

  Copy carrying(ArticleId other, long mark) {
    return new Copy(id, title, published, embargoedUntil, expires, other, mark);
  }

  /** Whether a list shows it at a moment, as its title and its licence have it. */
  boolean listed(Licence licence, Instant moment) {
    long now = Times.millis(moment);
    return from(licence) <= now && now < until(licence);
  }

  /** When it next comes to be listed, or ceases to; the end of time for one that stays. */
  long turns(Licence licence, Instant moment) {
    long now = Times.millis(moment);
    return now < from(licence)
        ? from(licence)
        : now < until(licence) ? until(licence) : Long.MAX_VALUE;
  }

  private long from(Licence licence) {
    return Math.max(embargoedUntil, published + licence.embargo().toMillis());
  }

  private long until(Licence licence) {
    return Math.min(expires, published + licence.expiry().toMillis());
  }
}
