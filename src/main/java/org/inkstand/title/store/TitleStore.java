package org.inkstand.title.store;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.inkstand.kit.sql.Sequences;
import org.inkstand.kit.sql.Store;
import org.inkstand.kit.step.Changes;
import org.inkstand.title.FeedId;
import org.inkstand.title.Licence;
import org.inkstand.title.Licence.Signal;
import org.inkstand.title.Title;
import org.inkstand.title.TitleChange;
import org.inkstand.title.TitleDraft;
import org.inkstand.title.TitleId;
import org.inkstand.title.TitleRefused;
import org.inkstand.title.Titles;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The titles in the store, with all of them on a {@link Shelf} in memory.
 *
 * <p>Each change takes a number from the book's sequence and gives it to the title's row: so the
 * rows in that order are the book of changes, and the shelf is simply its first follower. It is
 * brought up to date after each write here, and looks every few seconds whether another process, an
 * import or a second machine, has written.
 */
@Component
final class TitleStore implements Titles {

  /** The sequence from which places in the book are taken. */
  static final String BOOK = "title.book";

  /** The most that one call of {@link #changesAfter} answers. */
  private static final int CHANGES_MAX = 1_000;

  private final Store store;
  private final Clock clock;
  private final Shelves shelves;

  TitleStore(Store store, Clock clock) {
    this.store = store;
    this.clock = clock;
    this.shelves = new Shelves(store, clock);
    shelves.follow();
  }

  @Override
  public List<Title> list() {
    return shelves.now().list();
  }

  @Override
  public Optional<Title> find(TitleId id) {
    return shelves.now().find(id);
  }

  @Override
  public Optional<Title> findBySlug(String slug) {
    return shelves.now().findBySlug(slug);
  }

  @Override
  public Optional<Title> findByFeed(URI feed) {
    return shelves.now().findByFeed(feed);
  }

  @Override
  public List<Signal> signals(TitleId id) {
    return shelves.now().signals(id);
  }

  @Override
  public Title add(TitleDraft draft) {
    return written(
        jdbc -> {
          Addition addition = accession(jdbc, List.of(draft)).getFirst();
          TitleId title = addition.title().orElseThrow(() -> new TitleRefused(refusal(addition)));
          if (addition.added().isEmpty() && addition.known().isEmpty()) {
            throw new TitleRefused(refusal(addition));
          }
          return read(jdbc, title);
        });
  }

  private static String refusal(Addition addition) {
    return addition.refused().entrySet().stream()
        .findFirst()
        .map(feed -> feed.getKey() + ": " + feed.getValue())
        .orElse("no feed was given");
  }

  @Override
  public List<Addition> addAll(List<TitleDraft> drafts) {
    return drafts.isEmpty() ? List.of() : written(jdbc -> accession(jdbc, drafts));
  }

  private List<Addition> accession(JdbcClient jdbc, List<TitleDraft> drafts) {
    Accession accession = new Accession(jdbc, drafts);
    List<Addition> additions = drafts.stream().map(accession::take).toList();
    accession.write(writer());
    return additions;
  }

  @Override
  public Title license(TitleId id, Licence licence) {
    return changed(
        id,
        """
        access = :access, full_text = :full_text, excerpt_chars = :excerpt_chars,
        embargo_seconds = :embargo_seconds, expiry_seconds = :expiry_seconds,
        territory = :territory, gift = :gift, apps = :apps, ai_use = :ai_use, share = :share,
        terms = :terms
        """,
        TitleWriter.licence(licence));
  }

  @Override
  public Title pause(TitleId id, boolean paused) {
    return changed(
        id, "paused = :paused", new MapSqlParameterSource().addValue("paused", paused ? 1 : 0));
  }

  @Override
  public Title describe(TitleId id, TitleDraft words) {
    String place = TitleDraft.place(DraftCheck.homePage(words));
    return changing(
        id,
        (jdbc, seq) -> {
          if (!free(jdbc, id, place)) {
            throw new TitleRefused("another title has the home page " + words.homePage());
          }
          writer()
              .update(
                  id,
                  seq,
                  """
                  name = :name, home_page = :home_page, place = :place, country = :country,
                  language = :language, owner = :owner, description = :description
                  """,
                  TitleWriter.words(words));
        });
  }

  private static boolean free(JdbcClient jdbc, TitleId id, String place) {
    return jdbc.sql("select count(*) from title_title where place = :place and id <> :id")
            .param("place", place)
            .param("id", id.value())
            .query(Long.class)
            .single()
        == 0;
  }

  @Override
  public Title recordSignals(TitleId id, List<Signal> signals) {
    return changing(
        id,
        (_, seq) -> {
          writer().insertSignals(id, signals);
          writer().move(id, seq);
        });
  }

  @Override
  public Title pauseFeed(FeedId feed, boolean paused) {
    return changingFeed(
        feed,
        jdbc ->
            jdbc.sql("update title_feed set paused = :paused where id = :id")
                .param("paused", paused ? 1 : 0)
                .param("id", feed.value())
                .update());
  }

  @Override
  public void moveFeed(FeedId feed, URI address) {
    String refusal = DraftCheck.refusal(address);
    if (!refusal.isEmpty()) {
      throw new TitleRefused(address + ": " + refusal);
    }
    changingFeed(feed, jdbc -> FeedMove.move(jdbc, feed, address));
  }

  @Override
  public void remove(TitleId id) {
    written(
        jdbc -> {
          long seq = Sequences.take(jdbc, BOOK, 1);
          jdbc.sql("delete from title_feed where title_id = :id").param("id", id.value()).update();
          jdbc.sql("delete from title_signal where title_id = :id")
              .param("id", id.value())
              .update();
          // The row stays as a mark in the book; its slug and home page are free for another.
          return jdbc.sql(
                  """
                  update title_title set seq = :seq, removed = 1, slug = null, place = null
                  where id = :id and removed = 0
                  """)
              .param("seq", seq)
              .param("id", id.value())
              .update();
        });
  }

  @Override
  public Changes<TitleChange> changesAfter(long cursor, int limit) {
    List<Entry> entries =
        store.read(jdbc -> TitleRows.after(jdbc, cursor, Math.min(limit, CHANGES_MAX)));
    return entries.isEmpty()
        ? Changes.none(cursor)
        : new Changes<>(entries.stream().map(Entry::change).toList(), entries.getLast().seq());
  }

  @Override
  public long lastCursor() {
    return store.read(
        jdbc ->
            jdbc.sql("select coalesce(max(seq), 0) from title_title").query(Long.class).single());
  }

  private Title changed(TitleId id, String columns, MapSqlParameterSource values) {
    return changing(id, (_, seq) -> writer().update(id, seq, columns, values));
  }

  private Title changingFeed(FeedId feed, Consumer<JdbcClient> work) {
    return written(
        jdbc -> {
          long seq = Sequences.take(jdbc, BOOK, 1);
          TitleId title =
              jdbc.sql("select title_id from title_feed where id = :id")
                  .param("id", feed.value())
                  .query((row, _) -> new TitleId(row.getLong("title_id")))
                  .optional()
                  .orElseThrow(() -> new TitleRefused("there is no feed " + feed.value()));
          work.accept(jdbc);
          writer().move(title, seq);
          return read(jdbc, title);
        });
  }

  private Title changing(TitleId id, BiConsumer<JdbcClient, Long> work) {
    return written(
        jdbc -> {
          long seq = Sequences.take(jdbc, BOOK, 1);
          read(jdbc, id);
          work.accept(jdbc, seq);
          return read(jdbc, id);
        });
  }

  private static Title read(JdbcClient jdbc, TitleId id) {
    return TitleRows.find(jdbc, id)
        .flatMap(Entry::title)
        .orElseThrow(() -> new TitleRefused("there is no title " + id.value()));
  }

  private TitleWriter writer() {
    return new TitleWriter(store.writers(), clock.instant());
  }

  /** Does the work, and lets the shelf follow once it is committed. */
  private <T> T written(Function<JdbcClient, T> work) {
    T result = store.write(work);
    shelves.follow();
    return result;
  }
}
