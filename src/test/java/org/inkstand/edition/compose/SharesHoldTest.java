package org.inkstand.edition.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleId;
import org.inkstand.edition.Piece;
import org.inkstand.edition.Ranking.Factors;
import org.inkstand.edition.Reason;
import org.inkstand.edition.Slot;
import org.inkstand.edition.Slot.Place;
import org.inkstand.edition.Standing;
import org.inkstand.edition.Together;
import org.inkstand.edition.compose.PartComposer.Part;
import org.inkstand.edition.signal.SumOfSignals;
import org.inkstand.story.StoryId;
import org.inkstand.testnews.TestNews;
import org.inkstand.title.TitleId;
import org.junit.jupiter.api.Test;

/**
 * Whatever operators make signals count, no title, no owner and no subject has more than its share
 * of a page. A day and the weights are drawn anew three hundred times, the same each run; on every
 * day one title shouts, one owner has many titles and one section has most of the news. The bounds
 * are said here once more, so that a change of them is noticed.
 */
class SharesHoldTest {

  private static final int DRAWS = 300;
  private static final List<String> SECTIONS =
      List.of("medtop:15000000", "medtop:11000000", "medtop:04000000", "medtop:08000000");

  private final Instant now = TestNews.DAY.plus(Duration.ofHours(12));

  /** A day's events, newest first, and by what they are weighed. */
  private record Day(String name, List<Piece> pieces, Weighing weighing) {

    /** How many places each has. */
    <T> Map<T, Long> count(List<Slot> slots, Function<Piece, T> of) {
      return slots.stream()
          .map(this::piece)
          .collect(Collectors.groupingBy(of, Collectors.counting()));
    }

    Piece piece(Slot slot) {
      return pieces.stream()
          .filter(piece -> piece.article().id().equals(slot.article()))
          .findFirst()
          .orElseThrow();
    }

    String owner(Piece piece) {
      return weighing.owner().apply(piece.title());
    }

    int titles() {
      return (int) pieces.stream().map(Piece::title).distinct().count();
    }

    /** Titles without an owner are houses of their own. */
    int owners() {
      return (int)
          pieces.stream()
              .map(p -> owner(p).isEmpty() ? "title " + p.title().value() : owner(p))
              .distinct()
              .count();
    }
  }

  @Test
  void onTheFrontPage() {
    boolean reached = false;
    for (int seed = 0; seed < DRAWS; seed++) {
      Day day = day(seed);
      List<Slot> slots = FrontComposer.slots(day.pieces(), "en", day.weighing(), now);
      int all = day.pieces().size();
      long titleMax = Math.max(3, all / 8);
      reached |= held(day, slots, titleMax, Math.max(6, most(all, 4, day.owners())));
      List<Slot> seconds = at(slots, Place.SECOND);
      assertThat(day.count(seconds, Piece::title).values()).as(day.name()).containsOnly(1L);
      assertThat(day.count(seconds, SharesHoldTest::section).values())
          .as(day.name())
          .allMatch(places -> places <= 2);
      assertThat(day.count(at(slots, Place.SECTION), SharesHoldTest::section).values())
          .as(day.name())
          .allMatch(places -> places <= 8);
    }
    assertThat(reached).as("some title wanted more than its share").isTrue();
  }

  @Test
  void onTheEditionOfACountry() {
    boolean reached = false;
    for (int seed = 0; seed < DRAWS; seed++) {
      Day day = day(seed);
      List<Slot> slots =
          PartComposer.slots(
              new Part(day.pieces(), day.pieces(), ""), day.weighing().in("BE"), now);
      long titleMax = Math.max(3, most(24, 8, day.titles()));
      reached |= held(day, slots, titleMax, Math.max(6, most(24, 4, day.owners())));
    }
    assertThat(reached).isTrue();
  }

  @Test
  void inTheBriefing() {
    for (int seed = 0; seed < DRAWS; seed++) {
      Day day = day(seed);
      List<Slot> slots = BriefingComposer.slots(day.pieces(), "en", day.weighing(), now);
      assertThat(slots).as(day.name()).hasSizeBetween(1, 12);
      assertThat(day.count(slots, Piece::title).values()).allMatch(places -> places <= 2);
      assertThat(day.count(slots, SharesHoldTest::section).values())
          .allMatch(places -> places <= 3);
    }
  }

  /** Whether some title has all the places that it may have. */
  private static boolean held(Day day, List<Slot> slots, long titleMax, long ownerMax) {
    Map<TitleId, Long> titles = day.count(slots, Piece::title);
    assertThat(titles.values()).as(day.name()).allMatch(places -> places <= titleMax);
    Map<String, Long> owners = day.count(slots, day::owner);
    owners.remove("");
    assertThat(owners.values()).as(day.name()).allMatch(places -> places <= ownerMax);
    assertThat(slots.stream().map(Slot::article)).as(day.name()).doesNotHaveDuplicates();
    return titles.containsValue(titleMax);
  }

  private static long most(int places, int part, int sharers) {
    return Math.max(places / part, 2 * places / sharers);
  }

  private static List<Slot> at(List<Slot> slots, Place place) {
    return slots.stream().filter(slot -> slot.place() == place).toList();
  }

  private static String section(Piece piece) {
    return piece.article().section();
  }

  private Day day(int seed) {
    var dice = new SplittableRandom(seed);
    List<Article> articles = new ArrayList<>();
    Map<ArticleId, StoryId> stories = new HashMap<>();
    int count = 60 + dice.nextInt(60);
    for (int i = 1; i <= count; i++) {
      articles.add(article(i, dice));
      stories.put(
          new ArticleId(i), new StoryId(1 + dice.nextInt(dice.nextInt(5) == 0 ? i : count)));
    }
    articles.sort(Comparator.comparing(Article::published).reversed());
    List<Piece> pieces = new Together(stories, "en", Article::whole).fold(articles);
    int chain = 1 + dice.nextInt(12);
    return new Day(
        "seed " + seed,
        pieces,
        new Weighing(
                new SumOfSignals(factors(dice)),
                title -> title.value() <= chain ? "The Chain" : title.value() == 20 ? "Two" : "",
                title -> title.value() % 3 == 0 ? "BE" : "GB",
                Standing.NONE)
            .knowing(id -> id.value() % 4 == 0));
  }

  private Article article(int number, SplittableRandom dice) {
    TestNews news =
        TestNews.article("Event " + number)
            .id(number)
            .by(dice.nextInt(3) == 0 ? 1 : 1 + dice.nextInt(25))
            .section(dice.nextBoolean() ? SECTIONS.get(0) : SECTIONS.get(dice.nextInt(4)))
            .standfirst(dice.nextInt(6) == 0 ? "" : "Why")
            .at(now.minusSeconds(dice.nextInt(24 * 3_600)));
    return (dice.nextBoolean() ? news.pictured() : news).made();
  }

  /** Any weights that the desk takes: some nothing at all, some as much as may be. */
  private static Factors factors(SplittableRandom dice) {
    return new Factors(
        new SumOfSignals()
            .most().stream()
                .collect(
                    Collectors.toMap(
                        Reason::signal,
                        _ ->
                            switch (dice.nextInt(4)) {
                              case 0 -> Factors.MIN;
                              case 1 -> Factors.MAX;
                              default -> dice.nextDouble(Factors.MIN, Factors.MAX);
                            })));
  }
}
