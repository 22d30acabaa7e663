package org.inkstand.article.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleBody;
import org.inkstand.article.ArticleId;
import org.inkstand.article.identity.CorrectionNote;
import org.inkstand.feed.ItemId;
import org.inkstand.kit.sql.Cursors;
import org.inkstand.kit.sql.Sequences;
import org.inkstand.kit.sql.Store;
import org.inkstand.kit.sql.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes in what the feeds announced: one article each, however often and in however many of its
 * title's feeds it comes. A batch, and the cursor behind it, is one transaction.
 */
@Component
public final class Intake {

  static final String SEQUENCE = "article";
  static final String NUMBERS = "article_id";

  private final Store store;
  private final Leaving leaving;

  Intake(Store store, Leaving leaving) {
    this.store = store;
    this.leaving = leaving;
  }

  /** What a batch of the feeds' book came to, and the cursor that goes with it. */
  public record Batch(List<ArticleDraft> drafts, List<ItemId> withdrawn, String step, long cursor) {
    public Batch {
      drafts = List.copyOf(drafts);
      withdrawn = List.copyOf(withdrawn);
    }
  }

  /** Writes a batch, all of it or nothing. */
  public void absorb(Batch batch) {
    store.write(
        jdbc -> {
          if (!batch.drafts().isEmpty()) {
            new Absorbing(jdbc, Matching.of(jdbc, batch.drafts())).run(batch.drafts());
          }
          leaving.withdraw(jdbc, Matching.articles(jdbc, batch.withdrawn()));
          Cursors.move(jdbc, batch.step(), batch.cursor());
          return batch;
        });
  }

  /** Writes what a page added to its article, and takes it off the list of pages wanted. */
  public void complete(ArticleDraft draft) {
    store.write(
        jdbc -> {
          Matching matching = Matching.of(jdbc, List.of(draft));
          matching
              .find(draft)
              .ifPresent(
                  id -> {
                    new Absorbing(jdbc, matching).run(List.of(draft));
                    PageQueue.remove(jdbc, id);
                  });
          return draft;
        });
  }

  /** Where a step stands. */
  public long cursor(String step) {
    return store.read(jdbc -> Cursors.of(jdbc, step));
  }

  /** One batch's writes, gathered so that each table is written once. */
  private final class Absorbing {
    private final JdbcClient jdbc;
    private final Matching matching;
    private final Map<Long, Version> fresh = new LinkedHashMap<>();
    private final Map<Long, Version> known = new LinkedHashMap<>();
    private final List<Object[]> superseded = new ArrayList<>();
    private final List<Object[]> items = new ArrayList<>();
    private final Map<String, Object[]> keys = new LinkedHashMap<>();
    private final Map<Long, Object[]> pages = new HashMap<>();

    private Absorbing(JdbcClient jdbc, Matching matching) {
      this.jdbc = jdbc;
      this.matching = matching;
    }

    private record Version(
        Article article, ArticleBody body, Instant from, Instant until, boolean changed) {}

    void run(List<ArticleDraft> drafts) {
      long next = Sequences.take(jdbc, NUMBERS, drafts.size());
      for (ArticleDraft draft : drafts) {
        long id = matching.find(draft).orElse(next);
        if (id == next) {
          next++;
          open(id, draft);
        } else {
          again(id, draft);
        }
        remember(id, draft);
      }
      write();
    }

    private void open(long id, ArticleDraft draft) {
      Article article = draft.article().as(new ArticleId(id), 1, draft.article().published());
      fresh.put(
          id, new Version(article, draft.body(), draft.visibleFrom(), draft.visibleUntil(), true));
      want(id, draft);
    }

    private void again(long id, ArticleDraft draft) {
      Version old = fresh.containsKey(id) ? fresh.get(id) : known.get(id);
      if (old == null) {
        Article article = matching.article(id);
        ArticleBody body = matching.body(id);
        old = new Version(article, body, draft.visibleFrom(), draft.visibleUntil(), false);
      }
      if (old.article().withdrawn()) {
        return;
      }
      Merge merge = Merge.of(old.article(), old.body(), draft, matching.firstVoice(id, draft));
      if (merge.revised()) {
        supersede(old);
      }
      Version now =
          new Version(
              merge.article(),
              merge.body(),
              draft.visibleFrom(),
              draft.visibleUntil(),
              old.changed() || merge.changed());
      (fresh.containsKey(id) ? fresh : known).put(id, now);
      if (!merge.article().whole() || merge.revised()) {
        want(id, draft);
      }
    }

    private void supersede(Version old) {
      Article a = old.article();
      superseded.add(
          new Object[] {
            a.id().value(),
            a.revision(),
            Times.millis(a.updated()),
            a.headline(),
            old.body().html(),
            old.body().text()
          });
    }

    private void want(long id, ArticleDraft draft) {
      if (draft.wantsPage()) {
        // Due whatever the clock says: it may be set back before the page's turn comes.
        pages.put(id, new Object[] {id, draft.article().address().toString(), 0});
      }
    }

    private void remember(long id, ArticleDraft draft) {
      matching.learn(id, draft);
      items.add(new Object[] {draft.item().value(), id, draft.prominent() ? 1 : 0});
      long title = draft.article().title().value();
      for (String key : draft.identity().keys()) {
        keys.putIfAbsent(title + " " + key, new Object[] {title, key, id});
      }
    }

    private void write() {
      List<Version> changed = known.values().stream().filter(Version::changed).toList();
      // Not one more than is used: who reads the book would seem to be behind for ever.
      long seq = Sequences.take(jdbc, SEQUENCE, fresh.size() + changed.size());
      List<Object[]> inserts = new ArrayList<>();
      List<Object[]> updates = new ArrayList<>();
      List<Object[]> bodies = new ArrayList<>();
      for (Version v : fresh.values()) {
        inserts.add(ArticleRows.values(v.article(), seq++, v.from(), v.until()));
        bodies.add(bodyRow(v));
      }
      for (Version v : changed) {
        updates.add(ArticleRows.values(v.article(), seq++, v.from(), v.until()));
        bodies.add(bodyRow(v));
      }
      List<Object[]> corrections =
          Stream.concat(fresh.values().stream(), changed.stream())
              .filter(v -> CorrectionNote.in(v.article().headline(), v.body().text()))
              .map(v -> new Object[] {v.article().id().value()})
              .toList();
      ShutDoors.open(jdbc, doors(changed));
      store.batch(ArticleRows.INSERT, inserts);
      store.batch(ArticleRows.UPDATE, updates);
      store.batch(Statements.BODY, bodies);
      store.batch(Statements.REVISION, superseded);
      store.batch(Statements.CORRECTION, corrections);
      store.batch(Statements.ITEM, items);
      store.batch(Statements.KEY, List.copyOf(keys.values()));
      store.batch(Statements.PAGE, List.copyOf(pages.values()));
    }

    /** The pictures that what is written shows. */
    private List<String> doors(List<Version> changed) {
      return Stream.concat(fresh.values().stream(), changed.stream())
          .flatMap(
              v ->
                  Stream.concat(
                      Stream.of(v.article().picture().door()),
                      ShutDoors.in(v.body().html()).stream()))
          .toList();
    }

    private static Object[] bodyRow(Version v) {
      return new Object[] {v.article().id().value(), v.body().html(), v.body().text()};
    }
  }
}
