package org.inkstand.edition;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.inkstand.article.Article;
import org.inkstand.title.TitleId;

/**
 * What is known of a story when its significance is weighed.
 *
 * @param section a top-level media topic of the article shown; empty when it is filed nowhere
 * @param articles how many there are, copies too
 * @param originals how many of them are in words of their own
 * @param titles how many titles tell it, copies too
 * @param independent titles with words of their own; further titles of one owner count half, titles
 *     that only carry another's text a quarter
 * @param lately titles that came to it within {@link #LATELY}
 * @param last when its newest article was published
 * @param words of its longest article
 * @param prominent titles that put it at the top of a feed that they order, or marked it as urgent
 * @param near titles of the edition's country that tell it; 0 where an edition has none
 * @param filing how many titles filed in its section within a day
 */
public record StoryFacts(
    String section,
    int articles,
    int originals,
    int titles,
    double independent,
    int lately,
    Instant last,
    int words,
    int prominent,
    int near,
    int filing) {

  /** What counts as growth. */
  public static final Duration LATELY = Duration.ofHours(3);

  private static final double SAME_OWNER = 0.5;
  private static final double COPY = 0.25;

  /**
   * Reads a story off its articles.
   *
   * @param shown the one that stands for it
   * @param all with the one shown; equal fingerprints are one text
   * @param owner of a title; empty when nobody knows, then the title is its own
   * @param filing how many titles filed in the shown article's section within a day
   */
  public static StoryFacts of(
      Article shown, Collection<Article> all, Function<TitleId, String> owner, int filing) {
    List<Article> inOrder =
        all.stream()
            .sorted(Comparator.comparing(Article::published).thenComparingLong(a -> a.id().value()))
            .toList();
    Instant last = inOrder.getLast().published();
    Set<Long> texts = new HashSet<>();
    Map<TitleId, Boolean> own = new HashMap<>();
    int originals = 0;
    for (Article article : inOrder) {
      boolean original = article.fingerprint() == 0 || texts.add(article.fingerprint());
      originals += original ? 1 : 0;
      own.merge(article.title(), original, Boolean::logicalOr);
    }
    return new StoryFacts(
        shown.section(),
        inOrder.size(),
        originals,
        own.size(),
        independent(own, owner),
        (int)
            inOrder.stream()
                .filter(a -> a.published().isAfter(last.minus(LATELY)))
                .map(Article::title)
                .distinct()
                .count(),
        last,
        inOrder.stream().mapToInt(Article::wordCount).max().orElse(0),
        0,
        0,
        filing);
  }

  /** The same, with what only some know of it. */
  public StoryFacts with(int prominentTitles, int nearTitles) {
    return new StoryFacts(
        section,
        articles,
        originals,
        titles,
        independent,
        lately,
        last,
        words,
        prominentTitles,
        nearTitles,
        filing);
  }

  private static double independent(Map<TitleId, Boolean> own, Function<TitleId, String> owner) {
    Set<String> owners = new HashSet<>();
    double sum = 0;
    for (Map.Entry<TitleId, Boolean> title : own.entrySet()) {
      String name = owner.apply(title.getKey());
      boolean first = owners.add(name.isEmpty() ? "title " + title.getKey().value() : name);
      sum += !title.getValue() ? COPY : first ? 1 : SAME_OWNER;
    }
    return sum;
  }
}
