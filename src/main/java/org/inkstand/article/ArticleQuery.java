package org.inkstand.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Set;
import org.inkstand.title.TitleId;

/**
 * Which articles a list wants, newest first.
 *
 * @param titles only of these; empty for all
 * @param section only of this media topic; empty for all
 * @param language only in this language, compared by its first part; empty for all
 * @param before only what stands behind this place
 * @param limit at most this many, 1 to 1,000
 */
public record ArticleQuery(
    Set<TitleId> titles, String section, String language, Place before, int limit) {
  public ArticleQuery {
    titles = Set.copyOf(titles);
    if (limit < 1 || limit > 1_000) {
      throw new IllegalArgumentException("a list holds 1 to 1,000 articles, not " + limit);
    }
  }

  /** The newest of everything. */
  public static ArticleQuery newest(int limit) {
    return new ArticleQuery(Set.of(), "", "", Place.START, limit);
  }

  /** The newest of one title. */
  public static ArticleQuery of(TitleId title, int limit) {
    return new ArticleQuery(Set.of(title), "", "", Place.START, limit);
  }

  /** The newest of one section. */
  public static ArticleQuery in(String section, int limit) {
    return new ArticleQuery(Set.of(), section, "", Place.START, limit);
  }

  /** The same, further back. */
  public ArticleQuery before(Instant moment) {
    return new ArticleQuery(titles, section, language, new Place(moment, 0), limit);
  }

  /**
   * A place in the order that lists have, newest first: between an article and those older than it.
   * Two articles of one moment are told apart by their numbers, so that a list that goes on from a
   * place repeats nothing and skips nothing.
   *
   * @param published the moment
   * @param id of the moment's articles only those with a smaller number are older; 0 for none of
   *     them
   */
  public record Place(Instant published, long id) {

    /** Before everything. */
    public static final Place START = new Place(Instant.MAX, 0);

    /** Where a list goes on after an article. */
    public static Place after(Article article) {
      return new Place(article.published(), article.id().value());
    }

    /** Reads what {@link #toString} wrote, or a moment alone; anything else is the start. */
    public static Place of(String text) {
      int end = text.indexOf('~');
      try {
        return end < 0
            ? new Place(Instant.parse(text), 0)
            : new Place(
                Instant.parse(text.substring(0, end)), Long.parseLong(text.substring(end + 1)));
      } catch (DateTimeException | NumberFormatException e) {
        return START;
      }
    }

    /** Whether an article stands behind this place. */
    public boolean precedes(Article article) {
      int order = article.published().compareTo(published);
      return order < 0 || order == 0 && article.id().value() < id;
    }

    /** As addresses write it: {@code 2026-11-29T08:00:00Z~139}. */
    @Override
    public String toString() {
      return published + "~" + id;
    }
  }
}
