package org.inkstand.article.store;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleId;
import org.inkstand.article.Picture;
import org.inkstand.kit.sql.Times;
import org.inkstand.title.TitleId;

/** Between a row of {@code article_article} and an {@link Article}. */
final class ArticleRows {

  static final String COLUMNS =
      """
      id, title_id, address, slug, headline, standfirst, authors, published, updated, seen_at,
      language, section, keywords, picture, picture_width, picture_height, picture_caption,
      picture_credit, copyright, word_count, whole, revision, fingerprint, embargoed_until,
      expires, withdrawn""";

  static final String INSERT =
      """
      insert into article_article
      (%s, seq, visible_from, visible_until)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """
          .formatted(COLUMNS);

  static final String UPDATE =
      """
      update article_article
      set address = ?, slug = ?, headline = ?, standfirst = ?, authors = ?, published = ?,
        updated = ?, language = ?, section = ?, keywords = ?, picture = ?, picture_width = ?,
        picture_height = ?, picture_caption = ?, picture_credit = ?, copyright = ?, word_count = ?,
        whole = ?, revision = ?, fingerprint = ?, embargoed_until = ?, expires = ?, withdrawn = ?,
        seq = ?, visible_from = ?, visible_until = ?
      where id = ?
      """;

  private ArticleRows() {}

  static Article read(ResultSet row, @SuppressWarnings("unused") int number) throws SQLException {
    Picture picture =
        new Picture(
            row.getString("picture"),
            row.getInt("picture_width"),
            row.getInt("picture_height"),
            row.getString("picture_caption"),
            row.getString("picture_credit"));
    return new Article(
        new ArticleId(row.getLong("id")),
        new TitleId(row.getLong("title_id")),
        URI.create(row.getString("address")),
        row.getString("slug"),
        row.getString("headline"),
        row.getString("standfirst"),
        lines(row.getString("authors")),
        Times.instant(row.getLong("published")),
        Times.instant(row.getLong("updated")),
        Times.instant(row.getLong("seen_at")),
        row.getString("language"),
        row.getString("section"),
        lines(row.getString("keywords")),
        picture,
        row.getString("copyright"),
        row.getInt("word_count"),
        row.getInt("whole") == 1,
        row.getInt("revision"),
        row.getLong("fingerprint"),
        Times.instant(row.getLong("embargoed_until")),
        Times.instant(row.getLong("expires")),
        row.getInt("withdrawn") == 1);
  }

  static Object[] insert(Article a, long seq, Instant from, Instant until) {
    return new Object[] {
      a.id().value(),
      a.title().value(),
      a.address().toString(),
      a.slug(),
      a.headline(),
      a.standfirst(),
      String.join("\n", a.authors()),
      Times.millis(a.published()),
      Times.millis(a.updated()),
      Times.millis(a.seenAt()),
      a.language(),
      a.section(),
      String.join("\n", a.keywords()),
      a.picture().door(),
      a.picture().width(),
      a.picture().height(),
      a.picture().caption(),
      a.picture().credit(),
      a.copyright(),
      a.wordCount(),
      a.whole() ? 1 : 0,
      a.revision(),
      a.fingerprint(),
      Times.millis(a.embargoedUntil()),
      Times.millis(a.expires()),
      a.withdrawn() ? 1 : 0,
      seq,
      Times.millis(from),
      Times.millis(until)
    };
  }

  static Object[] update(Article a, long seq, Instant from, Instant until) {
    return new Object[] {
      a.address().toString(),
      a.slug(),
      a.headline(),
      a.standfirst(),
      String.join("\n", a.authors()),
      Times.millis(a.published()),
      Times.millis(a.updated()),
      a.language(),
      a.section(),
      String.join("\n", a.keywords()),
      a.picture().door(),
      a.picture().width(),
      a.picture().height(),
      a.picture().caption(),
      a.picture().credit(),
      a.copyright(),
      a.wordCount(),
      a.whole() ? 1 : 0,
      a.revision(),
      a.fingerprint(),
      Times.millis(a.embargoedUntil()),
      Times.millis(a.expires()),
      a.withdrawn() ? 1 : 0,
      seq,
      Times.millis(from),
      Times.millis(until),
      a.id().value()
    };
  }

  private static List<String> lines(String joined) {
    return joined.isEmpty() ? List.of() : List.of(joined.split("\n"));
  }
}
