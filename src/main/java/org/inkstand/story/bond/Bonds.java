package org.inkstand.story.bond;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleBody;
import org.inkstand.article.ArticleId;
import org.inkstand.article.Articles;
import org.inkstand.story.Cohesion;
import org.inkstand.story.Stories;
import org.inkstand.story.Story;
import org.inkstand.story.StoryArticle;
import org.inkstand.story.StoryId;
import org.inkstand.story.words.Voice;
import org.springframework.stereotype.Component;

/**
 * Reads a story's articles once more and compares every one with those before it, by the terms by
 * which the gathering compares them: words by their stems, names, numbers, each weighed by what it
 * counts in the text and by how rare it is.
 *
 * <p>How rare a term is, is told by the stories to which something came last and not, as when the
 * article came, by those that were open then; and an article joined a whole story, where it is
 * shown here beside its nearest. The figures therefore say the same in kind, and are not those by
 * which was decided.
 *
 * <p>Cost: reading {@link #ARTICLES_MAX} articles and {@link #AMONG} others, half a second.
 */
@Component
final class Bonds implements Cohesion {

  /** More links are a list that nobody reads to its end. */
  private static final int ARTICLES_MAX = 60;

  /** Stories that say which words are rare. */
  private static final int AMONG = 150;

  private static final int WORDS_SHOWN = 12;
  private static final int TRACES_SHOWN = 8;

  private final Stories stories;
  private final Articles articles;

  Bonds(Stories stories, Articles articles) {
    this.stories = stories;
    this.articles = articles;
  }

  @Override
  public List<Link> links(StoryId story) {
    List<Reading> read =
        read(stories.articles(story, ARTICLES_MAX).stream().map(StoryArticle::article).toList());
    Map<Long, Integer> spread = new HashMap<>();
    List<ArticleId> others =
        stories.listLatest(AMONG).stream()
            .filter(other -> !other.id().equals(story))
            .map(Story::lead)
            .toList();
    List<Reading> among = read(others);
    among.forEach(other -> count(other, spread));
    Set<Long> own = new HashSet<>();
    read.forEach(reading -> reading.terms().keySet().forEach(own::add));
    own.forEach(term -> spread.merge(term, 1, Integer::sum));
    var rarity = new Rarity(spread, among.size() + 1);
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      links.add(link(read.get(i), read.subList(0, i), rarity));
    }
    return links;
  }

  private static void count(Reading reading, Map<Long, Integer> spread) {
    reading.terms().keySet().forEach(term -> spread.merge(term, 1, Integer::sum));
  }

  private List<Reading> read(List<ArticleId> ids) {
    Map<ArticleId, ArticleBody> bodies = articles.bodies(ids);
    var reader = new Reader();
    return articles.findAll(ids).stream()
        .sorted(
            Comparator.comparing(Article::published)
                .thenComparingLong(article -> article.id().value()))
        .map(article -> reader.read(article, Optional.ofNullable(bodies.get(article.id()))))
        .toList();
  }

  private static Link link(Reading one, List<Reading> before, Rarity rarity) {
    return before.stream()
        .map(other -> tied(one, other, rarity))
        .min(Comparator.comparingDouble(Link::distance))
        .orElse(new Link(one.id(), Optional.empty(), 0, 0, Shared.NONE));
  }

  private static Link tied(Reading one, Reading other, Rarity rarity) {
    return new Link(
        one.id(),
        Optional.of(other.id()),
        alike(one, other, rarity, Bonds::word),
        alike(one, other, rarity, Bonds::trace),
        shared(one, other, rarity));
  }

  private static boolean word(long term) {
    return Voice.speaks(Voice.of(term));
  }

  private static boolean trace(long term) {
    return Voice.of(term) == Voice.NAME || Voice.of(term) == Voice.NUMBER;
  }

  private static double alike(Reading one, Reading other, Rarity rarity, LongPredicate counts) {
    double product = 0;
    for (long term : one.terms().keySet()) {
      if (counts.test(term) && other.terms().containsKey(term)) {
        product += rarity.weight(one, term) * rarity.weight(other, term);
      }
    }
    return product == 0
        ? 0
        : Math.min(1, product / (length(one, rarity, counts) * length(other, rarity, counts)));
  }

  private static double length(Reading reading, Rarity rarity, LongPredicate counts) {
    return Math.sqrt(
        reading.terms().keySet().stream()
            .filter(counts::test)
            .mapToDouble(term -> Math.pow(rarity.weight(reading, term), 2))
            .sum());
  }

  private static Shared shared(Reading one, Reading other, Rarity rarity) {
    List<Long> both =
        one.terms().keySet().stream()
            .filter(other.terms()::containsKey)
            .sorted(
                Comparator.comparingDouble(
                        (Long term) -> rarity.weight(one, term) * rarity.weight(other, term))
                    .reversed()
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    return new Shared(
        written(one, both, Bonds::word, WORDS_SHOWN),
        written(one, both, t -> Voice.of(t) == Voice.NAME, TRACES_SHOWN),
        written(one, both, t -> Voice.of(t) == Voice.NUMBER, TRACES_SHOWN));
  }

  private static List<String> written(
      Reading one, List<Long> terms, LongPredicate which, int most) {
    return terms.stream()
        .filter(which::test)
        .map(one.legend()::of)
        .filter(text -> !text.isEmpty())
        .distinct()
        .limit(most)
        .toList();
  }

  /** What a term counts: more the fewer stories have it. */
  private record Rarity(Map<Long, Integer> spread, int stories) {

    double weight(Reading reading, long term) {
      return reading.terms().getOrDefault(term, 0)
          * Math.log(1 + (double) stories / spread.getOrDefault(term, 1));
    }
  }
}
