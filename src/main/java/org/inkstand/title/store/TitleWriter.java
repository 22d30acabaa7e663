package org.inkstand.title.store;

import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.inkstand.kit.sql.Times;
import org.inkstand.title.Licence;
import org.inkstand.title.TitleDraft;
import org.inkstand.title.TitleId;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/** Writes titles and feeds, many in one go, inside the running write. */
final class TitleWriter {

  /** Bounds what a driver holds in memory for one batch. */
  private static final int BATCH = 1_000;

  private final NamedParameterJdbcTemplate jdbc;
  private final Instant now;

  TitleWriter(DataSource writers, Instant now) {
    this.jdbc = new NamedParameterJdbcTemplate(writers);
    this.now = now;
  }

  void insertTitles(List<Accession.NewTitle> titles) {
    batch(
        """
        insert into title_title (id, seq, removed, slug, place, name, home_page, country, language,
          owner, description, paused, since, access, full_text, excerpt_chars, embargo_seconds,
          expiry_seconds, territory, gift, apps, ai_use, share, terms)
        values (:id, :seq, 0, :slug, :place, :name, :home_page, :country, :language,
          :owner, :description, 0, :since, :access, :full_text, :excerpt_chars, :embargo_seconds,
          :expiry_seconds, :territory, :gift, :apps, :ai_use, :share, :terms)
        """,
        titles.stream().<SqlParameterSource>map(this::values).toList());
  }

  private MapSqlParameterSource values(Accession.NewTitle title) {
    return words(title.draft())
        .addValues(licence(title.draft().licence()).getValues())
        .addValue("id", title.id().value())
        .addValue("seq", title.seq())
        .addValue("slug", title.slug())
        .addValue("since", Times.millis(now));
  }

  /** What is said about a title, as columns. */
  static MapSqlParameterSource words(TitleDraft draft) {
    return new MapSqlParameterSource()
        .addValue("name", DraftCheck.name(draft))
        .addValue("home_page", DraftCheck.homePage(draft).toString())
        .addValue("place", TitleDraft.place(DraftCheck.homePage(draft)))
        .addValue("country", DraftCheck.country(draft))
        .addValue("language", DraftCheck.language(draft))
        .addValue("owner", DraftCheck.owner(draft))
        .addValue("description", DraftCheck.description(draft));
  }

  /** A licence, as columns. */
  static MapSqlParameterSource licence(Licence licence) {
    return new MapSqlParameterSource()
        .addValue("access", licence.access().name())
        .addValue("full_text", licence.fullText() ? 1 : 0)
        .addValue("excerpt_chars", licence.excerptChars())
        .addValue("embargo_seconds", licence.embargo().toSeconds())
        .addValue("expiry_seconds", licence.expiry().toSeconds())
        .addValue("territory", String.join(",", new TreeSet<>(licence.territory())))
        .addValue("gift", licence.gift() ? 1 : 0)
        .addValue("apps", licence.apps() ? 1 : 0)
        .addValue("ai_use", licence.aiUse() ? 1 : 0)
        .addValue("share", licence.share() ? 1 : 0)
        .addValue("terms", licence.terms());
  }

  void insertFeeds(List<Accession.NewFeed> feeds) {
    batch(
        """
        insert into title_feed (id, title_id, place, address, section, paused)
        values (:id, :title, :place, :address, :section, 0)
        """,
        feeds.stream()
            .<SqlParameterSource>map(
                feed ->
                    new MapSqlParameterSource()
                        .addValue("id", feed.id())
                        .addValue("title", feed.title().value())
                        .addValue("place", TitleDraft.place(feed.draft().address()))
                        .addValue("address", feed.draft().address().toString())
                        .addValue("section", DraftCheck.section(feed.draft())))
            .toList());
  }

  void insertSignals(TitleId title, List<Licence.Signal> signals) {
    jdbc.update(
        "delete from title_signal where title_id = :title",
        new MapSqlParameterSource("title", title.value()));
    MapSqlParameterSource[] rows = new MapSqlParameterSource[signals.size()];
    for (int position = 0; position < rows.length; position++) {
      Licence.Signal signal = signals.get(position);
      rows[position] =
          new MapSqlParameterSource("title", title.value())
              .addValue("position", position)
              .addValue("kind", signal.kind().name())
              .addValue("value", signal.value())
              .addValue("source", signal.source());
    }
    jdbc.batchUpdate(
        """
        insert into title_signal (title_id, position, kind, value, source)
        values (:title, :position, :kind, :value, :source)
        """,
        rows);
  }

  /** Sets columns of one title and gives it a new place at the end of the book. */
  void update(TitleId title, long seq, String columns, MapSqlParameterSource values) {
    jdbc.update(
        "update title_title set seq = :seq, " + columns + " where id = :id",
        values.addValue("seq", seq).addValue("id", title.value()));
  }

  /** Gives a title a new place at the end of the book. */
  void move(TitleId title, long seq) {
    update(title, seq, "removed = 0", new MapSqlParameterSource());
  }

  private void batch(String sql, List<SqlParameterSource> rows) {
    for (int from = 0; from < rows.size(); from += BATCH) {
      List<SqlParameterSource> part = rows.subList(from, Math.min(rows.size(), from + BATCH));
      jdbc.batchUpdate(sql, part.toArray(SqlParameterSource[]::new));
    }
  }
}
