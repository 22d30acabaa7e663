package org.inkstand.article.store;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleBody;
import org.inkstand.article.ArticleId;
import org.inkstand.article.Picture;
import org.inkstand.article.Revision;
import org.inkstand.article.TitleActivity;
import org.inkstand.kit.sql.Times;
import org.inkstand.title.TitleId;

/** Between a row of {@code article_article} and an {@link Article}. */
final class ArticleRows {

  private static final List<String> SAID =
      List.of(
          "title_id",
          "address",
          "slug",
          "headline",
          "standfirst",
          "authors",
          "published",
          "updated",
          "seen_at",
          "language",
          "section",
          "keywords",
          "picture",
          "picture_width",
          "picture_height",
          "picture_caption",
          "picture_credit",
          "copyright",
          "word_count",
          "whole",
          "revision",
          "fingerprint",
          "embargoed_until",
          "expires",
          "withdrawn");

  /** What lists ask for beside an article, and readers never see. */
  private static final List<String> BESIDE = List.of("seq", "visible_from", "visible_until");

  static final String COLUMNS = "id, " + String.join(", ", SAID);

  /** Takes {@link #values}. */
  static final String INSERT =
      """
      insert into article_article (%s, id)
      values (%s?)
      """
          .formatted(String.join(", ", all()), "?, ".repeat(all().size()));

  /** Takes {@link #values}. */
  static final String UPDATE =
      """
      update article_article
      set %s = ?
      where id = ?
      """
          .formatted(String.join(" = ?, ", all()));

  private ArticleRows() {}

  private static List<String> all() {
    return Stream.concat(SAID.stream(), BESIDE.stream()).toList();
  }

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

  /** In the order of both statements. */
  static Object[] values(Article a, long seq, Instant from, Instant until) {
    return new Object[] {
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
      Times.millis(until),
      a.id().value()
    };
  }

  private static List<String> lines(String joined) {
    return joined.isEmpty() ? List.of() : List.of(joined.split("\n"));
  }

  static Revision revision(ResultSet row, int number) throws SQLException {
    return new Revision(
        row.getInt("number"),
        Times.instant(row.getLong("at")),
        row.getString("headline"),
        new ArticleBody(row.getString("html"), row.getString("body")));
  }

  static TitleActivity published(ResultSet row, int number) throws SQLException {
    return new TitleActivity(
        new TitleId(row.getLong("title_id")),
        row.getLong("articles"),
        row.getLong("week"),
        row.getLong("revised"),
        row.getLong("corrected"),
        Times.instant(row.getLong("newest")));
  }
}
