package org.inkstand.testnews;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleQuery;
import org.inkstand.article.Articles;
import org.inkstand.edition.Edition;
import org.inkstand.edition.EditionKind;
import org.inkstand.edition.Editions;
import org.inkstand.edition.Filed;
import org.inkstand.edition.Piece;
import org.inkstand.edition.Slot;
import org.inkstand.edition.Standing;
import org.inkstand.edition.Together;
import org.inkstand.edition.compose.BriefingComposer;
import org.inkstand.edition.compose.FrontComposer;
import org.inkstand.edition.compose.PartComposer;
import org.inkstand.edition.compose.Weighing;
import org.inkstand.edition.signal.SumOfSignals;
import org.inkstand.story.Stories;
import org.inkstand.title.Access;
import org.inkstand.title.MediaTopic;
import org.inkstand.title.Title;
import org.inkstand.title.Titles;

/**
 * Editions as they would be if one were published at every look: number 1 front, 2 briefing, then
 * sections and countries.
 */
public record FakeEditions(Titles titles, Articles articles, Stories stories, Clock clock)
    implements Editions {

  private static final int ARTICLES_MAX = 1_000;
  private static final int PIECES_MIN = 6;

  @Override
  public Optional<Edition> latest(EditionKind kind) {
    if (!kinds().contains(kind)) {
      return Optional.empty();
    }
    Instant now = clock.instant();
    Filed filed = Filed.of(articles, stories, ArticleQuery.newest(ARTICLES_MAX));
    List<Piece> pieces =
        new Together(filed.stories(), "en", this::open)
            .fold(
                filed.articles().stream().filter(a -> titles.find(a.title()).isPresent()).toList());
    var weighing =
        new Weighing(
            new SumOfSignals(),
            title -> titles.find(title).map(Title::owner).orElse(""),
            title -> titles.find(title).map(Title::country).orElse(""),
            Standing.NONE);
    List<Slot> slots =
        switch (kind.page()) {
          case FRONT -> FrontComposer.slots(pieces, "en", weighing, now);
          case BRIEFING -> BriefingComposer.slots(pieces, "en", weighing, now);
          case SECTION ->
              part(pieces, p -> p.article().section().equals(kind.about()), weighing, now);
          case COUNTRY ->
              part(
                  pieces,
                  p -> weighing.country().apply(p.title()).equals(kind.about()),
                  weighing,
                  now);
        };
    return slots.isEmpty()
        ? Optional.empty()
        : Optional.of(new Edition(number(kind), kind, now, slots));
  }

  private static List<Slot> part(
      List<Piece> all, Predicate<Piece> own, Weighing weighing, Instant now) {
    List<Piece> pieces = all.stream().filter(own).toList();
    return pieces.size() < PIECES_MIN
        ? List.of()
        : PartComposer.slots(new PartComposer.Part(pieces, all, "en"), weighing, now);
  }

  private static long number(EditionKind kind) {
    return switch (kind.page()) {
      case FRONT -> 1;
      case BRIEFING -> 2;
      case SECTION -> 100 + MediaTopic.find(kind.about()).orElseThrow().ordinal();
      case COUNTRY -> 1_000 + kind.about().charAt(0) * 100L + kind.about().charAt(1);
    };
  }

  private boolean open(Article article) {
    return article.whole()
        && titles
            .find(article.title())
            .filter(title -> title.licence().access() == Access.OPEN)
            .isPresent();
  }

  @Override
  public Optional<Edition> find(long number) {
    return kinds().stream()
        .filter(kind -> number(kind) == number)
        .findFirst()
        .flatMap(this::latest);
  }

  @Override
  public Optional<Edition> at(EditionKind kind, Instant moment) {
    return moment.isBefore(clock.instant()) ? Optional.empty() : latest(kind);
  }

  @Override
  public List<Edition> listHourly(EditionKind kind, Instant from, Instant to, int limit) {
    Instant now = clock.instant();
    return now.isBefore(from) || !now.isBefore(to) ? List.of() : latest(kind).stream().toList();
  }

  @Override
  public Optional<Instant> first(EditionKind kind) {
    return latest(kind).map(Edition::published);
  }

  @Override
  public Set<EditionKind> kinds() {
    Set<EditionKind> kinds = new HashSet<>(List.of(EditionKind.FRONT, EditionKind.BRIEFING));
    for (MediaTopic topic : MediaTopic.values()) {
      kinds.add(EditionKind.section(topic.qcode()));
    }
    titles.list().stream()
        .filter(title -> !title.country().isEmpty())
        .forEach(title -> kinds.add(EditionKind.country(title.country())));
    return kinds;
  }

  @Override
  public long lastNumber() {
    return 2;
  }
}
