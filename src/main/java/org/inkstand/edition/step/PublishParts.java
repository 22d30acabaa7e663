package org.inkstand.edition.step;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleId;
import org.inkstand.article.ArticleQuery;
import org.inkstand.article.ArticleQuery.Place;
import org.inkstand.edition.Edition;
import org.inkstand.edition.EditionKind;
import org.inkstand.edition.Editions;
import org.inkstand.edition.Filed;
import org.inkstand.edition.Piece;
import org.inkstand.edition.Slot;
import org.inkstand.edition.compose.PartComposer;
import org.inkstand.edition.compose.PartComposer.Part;
import org.inkstand.edition.compose.Weighing;
import org.inkstand.edition.store.EditionBook;
import org.inkstand.story.StoryId;
import org.inkstand.title.MediaTopic;
import org.inkstand.title.Title;
import org.inkstand.title.TitleId;

/**
 * Publishes the pages of sections and countries, each when there is something else to put on it.
 *
 * <p>One with fewer than {@value #TITLES_MIN} titles or {@value #EVENTS_MIN} events has no edition:
 * there is nothing to rank. They are made less often than the front page, since what is new stands
 * on them at once, below the edition. Cost: where the newest thousand articles are not all there
 * is, one query of {@value #MORE} articles a page, every few minutes.
 */
final class PublishParts {

  /** With fewer titles nothing is told twice. */
  static final int TITLES_MIN = 3;

  private static final int EVENTS_MIN = 6;
  private static final int MORE = 200;
  private static final String LANGUAGE = "en";
  private static final Duration EVERY = Duration.ofMinutes(3);

  /** While the paper fills for the first time. */
  private static final Duration YOUNG_EVERY = Duration.ofSeconds(10);

  private static final Duration YOUNG = Duration.ofMinutes(10);

  private final Newsroom newsroom;
  private final Editions editions;
  private final EditionBook book;
  private final Map<EditionKind, Edition> last = new HashMap<>();
  private Instant made = Instant.EPOCH;

  PublishParts(Newsroom newsroom, Editions editions, EditionBook book) {
    this.newsroom = newsroom;
    this.editions = editions;
    this.book = book;
  }

  /** What one run goes by; what lies further back than its newest was put first long ago. */
  private record Run(Filed newest, List<Piece> pieces, Weighing weighing, Instant now) {}

  /** Publishes those that would look different; says how many. */
  int publish(Filed newest, List<Piece> pieces, Weighing weighing, Instant now) {
    if (!due(now)) {
      return 0;
    }
    var run = new Run(newest, pieces, weighing, now);
    int published = 0;
    for (MediaTopic topic : MediaTopic.values()) {
      published += publish(EditionKind.section(topic.qcode()), section(topic.qcode(), run), run);
    }
    for (Map.Entry<String, Set<TitleId>> country : countries().entrySet()) {
      EditionKind kind = EditionKind.country(country.getKey());
      published += publish(kind, country(country.getKey(), country.getValue(), run), run);
    }
    made = now;
    return published;
  }

  private Part section(String code, Run run) {
    List<Piece> all =
        Newsroom.whole(run.newest())
            ? run.pieces()
            : newsroom.pieces(withMore(ArticleQuery.in(code, MORE), run), LANGUAGE);
    List<Piece> own = all.stream().filter(p -> p.article().section().equals(code)).toList();
    return new Part(own, all, LANGUAGE);
  }

  private Part country(String code, Set<TitleId> titles, Run run) {
    var query = new ArticleQuery(titles, "", "", Place.START, MORE);
    Filed filed = Newsroom.whole(run.newest()) ? run.newest() : withMore(query, run);
    List<Piece> all = newsroom.piecesOf(filed, code);
    List<Piece> own = all.stream().filter(p -> titles.contains(p.title())).toList();
    return new Part(own, all, "");
  }

  /** The newest of everything, and further back what a page is about. */
  private Filed withMore(ArticleQuery query, Run run) {
    Filed more = newsroom.shown(query, run.now());
    Map<ArticleId, StoryId> stories = new HashMap<>(run.newest().stories());
    stories.putAll(more.stories());
    Map<ArticleId, Article> articles = new LinkedHashMap<>();
    Stream.concat(run.newest().articles().stream(), more.articles().stream())
        .forEach(article -> articles.putIfAbsent(article.id(), article));
    return new Filed(
        articles.values().stream()
            .sorted(Comparator.comparing(Article::published).reversed())
            .toList(),
        stories);
  }

  private int publish(EditionKind kind, Part part, Run run) {
    long titles = part.pieces().stream().flatMap(Piece::all).map(Article::title).distinct().count();
    if (part.pieces().size() < EVENTS_MIN || titles < TITLES_MIN) {
      return 0;
    }
    Weighing weighing =
        kind.page() == EditionKind.Page.COUNTRY ? run.weighing().in(kind.about()) : run.weighing();
    List<Slot> slots = PartComposer.slots(part, weighing, run.now());
    boolean same = last(kind).filter(edition -> edition.looksLike(slots)).isPresent();
    if (slots.isEmpty() || same) {
      return 0;
    }
    last.put(kind, book.publish(kind, run.now(), slots));
    return 1;
  }

  /** The one that stands; read from the store once. */
  private Optional<Edition> last(EditionKind kind) {
    Edition known = last.get(kind);
    if (known == null) {
      Optional<Edition> stands = editions.latest(kind);
      stands.ifPresent(edition -> last.put(kind, edition));
      return stands;
    }
    return Optional.of(known);
  }

  /** Those with enough titles, with their titles. */
  private Map<String, Set<TitleId>> countries() {
    Map<String, Set<TitleId>> countries = new TreeMap<>();
    for (Title title : newsroom.titles().list()) {
      if (!title.country().isEmpty()) {
        countries.computeIfAbsent(title.country(), _ -> new HashSet<>()).add(title.id());
      }
    }
    countries.values().removeIf(titles -> titles.size() < TITLES_MIN);
    return countries;
  }

  private boolean due(Instant now) {
    boolean young =
        editions
            .first(EditionKind.FRONT)
            .filter(first -> first.plus(YOUNG).isBefore(now))
            .isEmpty();
    Duration since = Duration.between(made, now);
    // A clock that was set back must not stop the press.
    return since.isNegative() || since.compareTo(young ? YOUNG_EVERY : EVERY) >= 0;
  }
}
