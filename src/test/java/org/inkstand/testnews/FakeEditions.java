package org.inkstand.testnews;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
import org.inkstand.edition.compose.Weighing;
import org.inkstand.edition.signal.SumOfSignals;
import org.inkstand.story.Stories;
import org.inkstand.title.Access;
import org.inkstand.title.Title;
import org.inkstand.title.Titles;

/** Editions as they would be if one were published at every look: number 1 front, 2 briefing. */
public record FakeEditions(Titles titles, Articles articles, Stories stories, Clock clock)
    implements Editions {

  private static final int ARTICLES_MAX = 1_000;

  @Override
  public Optional<Edition> latest(EditionKind kind) {
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
        kind == EditionKind.FRONT
            ? FrontComposer.slots(pieces, "en", weighing, now)
            : BriefingComposer.slots(pieces, "en", weighing, now);
    return slots.isEmpty()
        ? Optional.empty()
        : Optional.of(new Edition(1 + kind.ordinal(), kind, now, slots));
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
    return number == 1 || number == 2
        ? latest(EditionKind.values()[(int) number - 1])
        : Optional.empty();
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
  public long lastNumber() {
    return 2;
  }
}
