package org.inkstand.article;

import java.time.Instant;
import java.util.Set;
import org.inkstand.title.TitleId;

/**
 * Which articles a list wants, newest first.
 *
 * @param titles only of these; empty for all
 * @param section only of this media topic; empty for all
 * @param language only in this language, compared by its first part; empty for all
 * @param before only published before this moment
 * @param limit at most this many, 1 to 1,000
 */
public record ArticleQuery(
    Set<TitleId> titles, String section, String language, Instant before, int limit) {
  public ArticleQuery {
    titles = Set.copyOf(titles);
    if (limit < 1 || limit > 1_000) {
      throw new IllegalArgumentException("a list holds 1 to 1,000 articles, not " + limit);
    }
  }

  /** The newest of everything. */
  public static ArticleQuery newest(int limit) {
    return new ArticleQuery(Set.of(), "", "", Instant.MAX, limit);
  }

  /** The newest of one title. */
  public static ArticleQuery of(TitleId title, int limit) {
    return new ArticleQuery(Set.of(title), "", "", Instant.MAX, limit);
  }

  /** The newest of one section. */
  public static ArticleQuery in(String section, int limit) {
    return new ArticleQuery(Set.of(), section, "", Instant.MAX, limit);
  }

  /** The same, further back. */
  public ArticleQuery before(Instant moment) {
    return new ArticleQuery(titles, section, language, moment, limit);
  }
}
