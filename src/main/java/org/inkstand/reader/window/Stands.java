package org.inkstand.reader.window;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleId;
import org.inkstand.article.ArticleQuery;
import org.inkstand.article.Articles;
import org.inkstand.edition.EditionKind;
import org.inkstand.edition.Editions;
import org.inkstand.edition.Filed;
import org.inkstand.edition.Piece;
import org.inkstand.edition.Ranking;
import org.inkstand.edition.Slot;
import org.inkstand.edition.Together;
import org.inkstand.story.Stories;
import org.inkstand.story.Story;
import org.inkstand.story.StoryId;
import org.inkstand.title.Licence;
import org.inkstand.title.Title;
import org.inkstand.title.Titles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes what there is to choose from: the events of the last days, each weighed as for everybody.
 * Made when it is first asked for, then again by a step as long as somebody asks.
 */
@Component
public final class Stands {

  /** The paper's own. */
  static final String LANGUAGE = "en";

  private static final Duration SPAN = Duration.ofDays(4);
  private static final int ARTICLES_MAX = 12_000;
  private static final int AT_ONCE = 1_000;

  /** A page that is half a minute old is new. */
  private static final Duration YOUNG = Duration.ofSeconds(30);

  /** Where nobody has looked for so long, nothing is made in advance. */
  private static final Duration FORGOTTEN = Duration.ofMinutes(30);

  private final Sources sources;
  private final Editions editions;
  private final Ranking ranking;
  private final Clock clock;
  private volatile @Nullable Made made;
  private volatile Instant asked = Instant.EPOCH;

  private record Made(Stand stand, Instant at, long edition) {}

  /** Where events come from. */
  @Component
  record Sources(Titles titles, Articles articles, Stories stories) {}

  Stands(Sources sources, Editions editions, Ranking ranking, Clock clock) {
    this.sources = sources;
    this.editions = editions;
    this.ranking = ranking;
    this.clock = clock;
  }

  /** The newest that is made. */
  Stand current() {
    asked = clock.instant();
    Made last = made;
    return last == null ? remake().stand() : last.stand();
  }

  /** Makes another when there is something new and somebody wants it; says whether it did. */
  public boolean renew() {
    Instant now = clock.instant();
    Made last = made;
    boolean wanted = asked.plus(FORGOTTEN).isAfter(now);
    if (!wanted || last == null || last.edition() == editions.lastNumber()) {
      return false;
    }
    boolean old = Duration.between(last.at(), now).abs().compareTo(YOUNG) > 0;
    return old && remake().edition() != last.edition();
  }

  private synchronized Made remake() {
    Instant now = clock.instant();
    long edition = editions.lastNumber();
    Made fresh = new Made(make(edition, now), now, edition);
    made = fresh;
    return fresh;
  }

  private Stand make(long edition, Instant now) {
    Map<ArticleId, StoryId> homes = new HashMap<>();
    Set<ArticleId> prominent = new HashSet<>();
    List<Article> articles = articles(homes, prominent, now);
    List<Piece> pieces =
        new Together(homes, LANGUAGE, this::open)
            .fold(articles.stream().filter(article -> shown(article, now)).toList());
    Map<Long, Story> stories =
        sources.stories().findAll(new HashSet<>(homes.values())).stream()
            .collect(
                Collectors.toMap(story -> story.id().value(), Function.identity(), (a, _) -> a));
    return new Offering(sources.titles(), ranking, prominent, now)
        .stand(edition, pieces, stories, lead());
  }

  private List<Article> articles(
      Map<ArticleId, StoryId> homes, Set<ArticleId> prominent, Instant now) {
    List<Article> all = new ArrayList<>();
    Set<ArticleId> seen = new HashSet<>();
    Instant before = Instant.MAX;
    boolean more = true;
    while (more && all.size() < ARTICLES_MAX) {
      Filed filed =
          Filed.of(
              sources.articles(), sources.stories(), ArticleQuery.newest(AT_ONCE).before(before));
      homes.putAll(filed.stories());
      List<Article> some = filed.articles();
      prominent.addAll(sources.articles().prominent(some.stream().map(Article::id).toList()));
      some.stream().filter(article -> seen.add(article.id())).forEach(all::add);
      more = some.size() == AT_ONCE && some.getLast().published().isAfter(now.minus(SPAN));
      before = some.isEmpty() ? before : some.getLast().published();
    }
    return all;
  }

  private Set<ArticleId> lead() {
    return editions.latest(EditionKind.FRONT).stream()
        .flatMap(edition -> edition.in(Slot.Place.LEAD).stream())
        .map(Slot::article)
        .collect(Collectors.toSet());
  }

  private boolean shown(Article article, Instant now) {
    return sources
        .titles()
        .find(article.title())
        .map(Title::licence)
        .filter(licence -> licence.territory().isEmpty())
        .filter(licence -> !licence.embargoes(article.published(), now))
        .filter(licence -> !licence.expires(article.published(), now))
        .isPresent();
  }

  private boolean open(Article article) {
    return article.whole()
        && sources
            .titles()
            .find(article.title())
            .map(Title::licence)
            .filter(Licence::fullText)
            .isPresent();
  }
}
