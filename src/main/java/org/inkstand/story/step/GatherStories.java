package org.inkstand.story.step;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleBody;
import org.inkstand.article.ArticleChange;
import org.inkstand.article.ArticleId;
import org.inkstand.article.Articles;
import org.inkstand.kit.step.Changes;
import org.inkstand.kit.step.Step;
import org.inkstand.story.Ruling;
import org.inkstand.story.StoryId;
import org.inkstand.story.cluster.Clusterer;
import org.inkstand.story.cluster.Decision;
import org.inkstand.story.cluster.Sketch;
import org.inkstand.story.cluster.Thresholds;
import org.inkstand.story.copies.CopyFinder;
import org.inkstand.story.store.Gathered;
import org.inkstand.story.store.RulingStore;
import org.inkstand.story.store.StoryBook;
import org.inkstand.story.words.WordReader;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Takes articles into stories in the order in which they came, and takes those withdrawn out.
 *
 * <p>The open stories are held in memory and made again from the store at the first batch after a
 * start, or after a batch that failed: what was decided and not written down was not decided.
 *
 * <p>An article that is revised stays where it is: a correction tells of the same event.
 */
@Component
@Order(30)
final class GatherStories implements Step {

  private static final String NAME = "story.gather";

  /** Their words are some megabytes. */
  private static final int BATCH = 500;

  /** Articles among which copies are looked for, the newest: about 50 MB. */
  private static final int COPIES_AMONG = 12_000;

  private static final ThreadLocal<WordReader> WORDS = ThreadLocal.withInitial(WordReader::new);

  private final Articles articles;
  private final StoryBook book;
  private final RulingStore rulings;
  private @Nullable State state;

  GatherStories(Articles articles, StoryBook book, RulingStore rulings) {
    this.articles = articles;
    this.rulings = rulings;
    this.book = book;
  }

  /** What is known without asking the store. */
  private record State(Clusterer clusterer, CopyFinder copies, Deque<Long> among) {}

  private record Told(Article article, String text, Sketch sketch) {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public int advance() {
    int ruled = ruled();
    Changes<ArticleChange> changes = articles.changesAfter(cursor(), BATCH);
    if (changes.items().isEmpty()) {
      return ruled;
    }
    State now = state == null ? resumed() : state;
    state = null;
    book.write(gathered(changes, now));
    state = now;
    return changes.items().size() + ruled;
  }

  /** Does what editors ruled since, each for itself. */
  private int ruled() {
    List<RulingStore.Due> due = rulings.due();
    for (RulingStore.Due one : due) {
      State now = state == null ? resumed() : state;
      state = null;
      List<Decision> decisions =
          switch (one.ruling()) {
            case Ruling.Together(StoryId story, StoryId other) ->
                now.clusterer().unite(story.value(), other.value());
            case Ruling.Apart(StoryId story, List<ArticleId> leaving) ->
                now.clusterer()
                    .part(story.value(), leaving.stream().map(ArticleId::value).toList());
          };
      book.write(
          one, new Gathered(Map.of(), Map.of(), Map.of(), decisions, List.of(), NAME, cursor()));
      state = now;
    }
    return due.size();
  }

  private State resumed() {
    Clusterer clusterer = Clusterer.resume(Thresholds.HOUSE, book.open(), book.next());
    rulings.remind(clusterer.hand());
    return new State(clusterer, new CopyFinder(), new ArrayDeque<>());
  }

  private Gathered gathered(Changes<ArticleChange> changes, State now) {
    List<Long> withdrawn =
        changes.items().stream()
            .filter(ArticleChange.Withdrawn.class::isInstance)
            .map(change -> change.id().value())
            .toList();
    List<Told> fresh = fresh(changes);
    Map<Long, Sketch> sketches = new HashMap<>();
    Map<Long, Long> titles = new HashMap<>();
    for (Told told : fresh) {
      sketches.put(told.sketch().article(), told.sketch());
      titles.put(told.sketch().article(), told.article().title().value());
    }
    Map<Long, Long> copies = new HashMap<>();
    for (Told told : fresh) {
      original(told, now, copies);
    }
    List<Decision> decisions = new ArrayList<>(now.clusterer().withdraw(withdrawn));
    withdrawn.forEach(now.copies()::forget);
    decisions.addAll(now.clusterer().absorb(sketches.values()));
    return new Gathered(sketches, titles, copies, decisions, withdrawn, NAME, changes.cursor());
  }

  /** Those that no story has yet, oldest first. */
  private List<Told> fresh(Changes<ArticleChange> changes) {
    List<Article> kept =
        changes.items().stream()
            .filter(ArticleChange.Kept.class::isInstance)
            .map(change -> ((ArticleChange.Kept) change).article())
            .toList();
    Set<Long> known = book.known(kept.stream().map(article -> article.id().value()).toList());
    List<Article> unknown =
        kept.stream().filter(article -> !known.contains(article.id().value())).toList();
    Map<ArticleId, ArticleBody> bodies =
        articles.bodies(unknown.stream().map(Article::id).toList());
    return unknown.parallelStream()
        .map(article -> told(article, bodies.get(article.id())))
        .sorted(
            java.util.Comparator.comparing((Told told) -> told.article().published())
                .thenComparingLong(told -> told.article().id().value()))
        .toList();
  }

  private static Told told(Article article, @Nullable ArticleBody body) {
    String text = body == null || body.text().isBlank() ? article.standfirst() : body.text();
    return new Told(
        article,
        text,
        new Sketch(
            article.id().value(),
            article.published().getEpochSecond(),
            WORDS
                .get()
                .read(
                    article.headline(),
                    WordReader.opened(article.standfirst(), text),
                    article.language())));
  }

  /** The first to carry a text is its original. */
  private static void original(Told told, State now, Map<Long, Long> copies) {
    long number = told.sketch().article();
    List<Long> same = now.copies().absorb(number, told.article().headline(), told.text());
    if (!same.isEmpty()) {
      copies.put(number, copies.getOrDefault(same.getFirst(), same.getFirst()));
    }
    now.among().addLast(number);
    while (now.among().size() > COPIES_AMONG) {
      now.copies().forget(now.among().removeFirst());
    }
  }

  @Override
  public long cursor() {
    return book.cursor(NAME);
  }

  /** An article can be read and found before it is known what else tells of its event. */
  @Override
  public boolean patient() {
    return true;
  }

  @Override
  public long target() {
    return articles.lastCursor();
  }
}
