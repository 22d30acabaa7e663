package org.inkstand.reader.unread;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleChange;
import org.inkstand.article.ArticleId;
import org.inkstand.article.ArticleQuery;
import org.inkstand.article.Articles;
import org.inkstand.kit.step.Changes;
import org.inkstand.story.Stories;
import org.inkstand.story.StoryArticle;
import org.inkstand.story.StoryChange;
import org.inkstand.story.StoryId;
import org.inkstand.title.Title;
import org.inkstand.title.TitleId;
import org.inkstand.title.Titles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The newest articles of each title, as they stand this moment: follows the books of articles and
 * of stories whenever it is asked, so that nobody is told of less than was committed a moment ago.
 *
 * <p>Shape: about 100 bytes an article; {@link #DEPTH} of each title, 50 MB for a thousand titles
 * that all have so many. Made at the first question from a list of each title, then from changes.
 * One thread follows at a time; readers of a snapshot never wait.
 */
@Component
final class Shelves {

  /** Twice what can be unread, so that a title may take back half of it before we look again. */
  private static final int DEPTH = 400;

  private static final int BATCH = 1_000;

  /** What is under embargo stands in no list yet, and is among the last that came. */
  private static final int EMBARGOED_WITHIN = 20_000;

  /** More copies of one text than any story has. */
  private static final int COPIES_MAX = 500;

  /**
   * What arrived a tenth of a second ago is news to nobody; two looks an answer cost half of it.
   */
  private static final Duration LOOK_EVERY = Duration.ofMillis(100);

  private final long lookEveryNanos;
  private final Titles titles;
  private final Articles articles;
  private final Stories stories;

  private final Map<TitleId, TreeSet<Copy>> shelves = new HashMap<>();
  private final Map<ArticleId, Copy> copies = new HashMap<>();
  private final Map<StoryId, Set<ArticleId>> carried = new HashMap<>();
  private final Map<ArticleId, ArticleId> texts = new HashMap<>();
  private final Set<TitleId> touched = new HashSet<>();
  private long articleCursor = -1;
  private long storyCursor;
  private long stamp;
  private boolean beginning = true;
  private volatile long lookedAt;
  private volatile boolean looked;
  private volatile Standing standing = new Standing(0, 0, Map.of(), Map.of());

  @Autowired
  Shelves(Titles titles, Articles articles, Stories stories) {
    this(titles, articles, stories, LOOK_EVERY);
  }

  /** One that looks into the books as often as this. */
  Shelves(Titles titles, Articles articles, Stories stories, Duration lookEvery) {
    this.lookEveryNanos = lookEvery.toNanos();
    this.titles = titles;
    this.articles = articles;
    this.stories = stories;
  }

  /**
   * What stands there at one moment.
   *
   * @param version another whenever anything changed
   * @param textsVersion another whenever an article turned out to be a copy, or none
   * @param texts the article whose text each copy carries; originals have no entry
   */
  record Standing(
      long version,
      long textsVersion,
      Map<TitleId, Shelf> shelves,
      Map<ArticleId, ArticleId> texts) {

    Shelf of(TitleId title) {
      return shelves.getOrDefault(title, Shelf.EMPTY);
    }

    ArticleId textOf(ArticleId article) {
      return texts.getOrDefault(article, article);
    }
  }

  /** One title's, the newest first. */
  record Shelf(long version, List<Copy> copies) {
    static final Shelf EMPTY = new Shelf(0, List.of());
  }

  /** What was committed when this was called, or a moment before. */
  Standing now() {
    long nanos = System.nanoTime();
    if (lookEveryNanos > 0 && looked && nanos - lookedAt < lookEveryNanos) {
      return standing;
    }
    Standing seen = look();
    lookedAt = nanos;
    looked = true;
    return seen;
  }

  private Standing look() {
    if (articles.lastCursor() == articleCursor && stories.lastCursor() == storyCursor) {
      return standing;
    }
    return follow();
  }

  private synchronized Standing follow() {
    long textsVersion = standing.textsVersion();
    if (articleCursor < 0) {
      begin();
    }
    followArticles();
    boolean other = followStories();
    beginning = false;
    if (!touched.isEmpty() || other) {
      stamp++;
      Map<TitleId, Shelf> next = new HashMap<>(standing.shelves());
      touched.forEach(title -> next.put(title, new Shelf(stamp, List.copyOf(shelf(title)))));
      touched.clear();
      standing =
          new Standing(
              stamp,
              other ? stamp : textsVersion,
              Map.copyOf(next),
              other ? Map.copyOf(texts) : standing.texts());
    }
    return standing;
  }

  private void begin() {
    long cursor = articles.lastCursor();
    for (Title title : titles.list()) {
      articles.list(ArticleQuery.of(title.id(), DEPTH)).forEach(this::put);
    }
    articleCursor = Math.max(0, cursor - EMBARGOED_WITHIN);
  }

  private void followArticles() {
    Changes<ArticleChange> changes = articles.changesAfter(articleCursor, BATCH);
    while (changes.cursor() != articleCursor) {
      for (ArticleChange change : changes.items()) {
        switch (change) {
          case ArticleChange.Kept kept -> put(kept.article());
          case ArticleChange.Withdrawn gone -> take(gone.id());
        }
      }
      articleCursor = changes.cursor();
      changes = articles.changesAfter(articleCursor, BATCH);
    }
  }

  private void put(Article article) {
    drop(article.id());
    Copy copy = Copy.of(article, texts.getOrDefault(article.id(), article.id()), ++stamp);
    TreeSet<Copy> shelf = shelf(article.title());
    shelf.add(copy);
    copies.put(article.id(), copy);
    touched.add(article.title());
    if (shelf.size() > DEPTH) {
      copies.remove(shelf.removeLast().id());
    }
  }

  private TreeSet<Copy> shelf(TitleId title) {
    return shelves.computeIfAbsent(title, _ -> new TreeSet<>(Copy.NEWEST_FIRST));
  }

  private boolean drop(ArticleId id) {
    Copy copy = copies.remove(id);
    if (copy != null) {
      shelf(copy.title()).remove(copy);
      touched.add(copy.title());
    }
    return copy != null;
  }

  /** What was pushed off a full shelf may stand on it again. */
  private void take(ArticleId id) {
    Copy copy = copies.get(id);
    if (drop(id) && copy != null && shelf(copy.title()).size() == DEPTH / 2) {
      articles.list(ArticleQuery.of(copy.title(), DEPTH)).forEach(this::put);
    }
  }

  private boolean followStories() {
    boolean other = false;
    Changes<StoryChange> changes = stories.changesAfter(storyCursor, BATCH);
    while (changes.cursor() != storyCursor) {
      for (StoryChange change : changes.items()) {
        other |=
            switch (change) {
              case StoryChange.Kept kept -> gather(kept);
              case StoryChange.Merged merged -> part(merged.id());
              case StoryChange.Withdrawn gone -> part(gone.id());
            };
      }
      storyCursor = changes.cursor();
      changes = stories.changesAfter(storyCursor, BATCH);
    }
    return other;
  }

  /** Every member is judged anew, since a story's subjects and people are its members', too. */
  private boolean gather(StoryChange.Kept kept) {
    StoryId id = kept.id();
    boolean parted = part(id);
    if (beginning && kept.story().articles() == kept.story().originals()) {
      return false;
    }
    Set<ArticleId> mine = new HashSet<>();
    for (StoryArticle member : stories.articles(id, COPIES_MAX)) {
      ArticleId text = member.copyOf().orElse(member.article());
      if (!text.equals(member.article())) {
        texts.put(member.article(), text);
        mine.add(member.article());
      }
      carry(member.article(), text);
    }
    if (!mine.isEmpty()) {
      carried.put(id, mine);
    }
    return parted || !mine.isEmpty();
  }

  private boolean part(StoryId id) {
    Collection<ArticleId> members = carried.remove(id);
    if (members == null) {
      return false;
    }
    for (ArticleId member : new ArrayList<>(members)) {
      texts.remove(member);
      carry(member, member);
    }
    return true;
  }

  private void carry(ArticleId article, ArticleId text) {
    Copy copy = copies.get(article);
    if (copy != null) {
      TreeSet<Copy> shelf = shelf(copy.title());
      shelf.remove(copy);
      Copy next = copy.carrying(text, ++stamp);
      shelf.add(next);
      copies.put(article, next);
      touched.add(copy.title());
    }
  }
}
