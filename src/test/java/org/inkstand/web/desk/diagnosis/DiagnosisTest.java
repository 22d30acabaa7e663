package org.inkstand.web.desk.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inkstand.testnews.TestFeed.NOW;
import static org.inkstand.testnews.TestFeed.at;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.inkstand.feed.FeedState;
import org.inkstand.feed.FeedState.Outcome;
import org.inkstand.kit.step.StepState;
import org.inkstand.testnews.TestFeed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiagnosisTest {

  @Test
  void whereAllIsWellNothingIsFound() {
    assertThat(Diagnosis.of(feeds(at("https://a.example/rss")), List.of(), NOW)).isEmpty();
    assertThat(Diagnosis.of(List.of(), List.of(idle()), NOW)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "401,FORBIDDEN", "403,FORBIDDEN", "404,NOT_THERE", "410,GONE", "429,TOO_OFTEN",
    "500,SERVER_BROKEN", "503,SERVER_BROKEN", "200,NOT_A_FEED", "418,REFUSED", "0,NOT_ASKED"
  })
  void aRefusalIsToldByItsStatus(int status, Ailment ailment) {
    assertThat(Ailment.of(at("https://a.example/rss").refused(status).made(), NOW))
        .isEqualTo(ailment);
  }

  @Test
  void aServerThatTakesManySecondsIsNamedAsSlow() {
    TestFeed feed = at("https://a.example/rss");
    assertThat(Ailment.of(feed.after(Duration.ofMillis(3_900)).made(), NOW))
        .isEqualTo(Ailment.NONE);
    FeedState slow = feed.after(Duration.ofSeconds(4)).made();
    assertThat(Ailment.of(slow, NOW)).isEqualTo(Ailment.SLOW);
    assertThat(Diagnosis.of(List.of(slow), List.of(), NOW))
        .singleElement()
        .extracting(Trouble::fault)
        .isEqualTo(Fault.THEIRS);
  }

  @Test
  void oneFailureOfAServerThatStumblesIsNoFinding() {
    TestFeed stumbled = at("https://a.example/rss").unreachable().failing(1, Duration.ZERO);
    assertThat(Diagnosis.of(feeds(stumbled), List.of(), NOW)).isEmpty();
    assertThat(Diagnosis.of(feeds(stumbled.failing(2, Duration.ofHours(1))), List.of(), NOW))
        .hasSize(1);
  }

  @Test
  void feedsThatSufferFromTheSameAreOneFindingSinceTheFirst() {
    List<Trouble> found =
        Diagnosis.of(
            feeds(
                at("https://a.example/rss").refused(403).failing(9, Duration.ofDays(2)),
                at("https://b.example/rss").refused(403).failing(2, Duration.ofHours(1))),
            List.of(),
            NOW);
    assertThat(found)
        .singleElement()
        .isInstanceOfSatisfying(
            Trouble.Feeds.class,
            trouble -> {
              assertThat(trouble.fault()).isEqualTo(Fault.THEIRS);
              assertThat(trouble.since()).isEqualTo(NOW.minus(Duration.ofDays(2)));
              assertThat(trouble.feeds()).hasSize(2);
            });
  }

  @Test
  void whereMostCannotBeReachedTheFaultIsOurs() {
    List<Trouble> found =
        Diagnosis.of(
            feeds(
                at("https://a.example/rss").unreachable().failing(40, Duration.ofDays(9)),
                at("https://b.example/rss").unreachable().failing(1, Duration.ofMinutes(20)),
                at("https://c.example/rss").unreachable().failing(1, Duration.ofMinutes(19)),
                at("https://d.example/rss")),
            List.of(),
            NOW);
    assertThat(found).containsExactly(new Trouble.Cut(3, 4, NOW.minus(Duration.ofMinutes(20))));
  }

  @Test
  void oneHostWithManyFeedsDownIsNotOurLine() {
    List<Trouble> found =
        Diagnosis.of(
            feeds(
                at("https://a.example/1").unreachable(),
                at("https://a.example/2").unreachable(),
                at("https://a.example/3").unreachable()),
            List.of(),
            NOW);
    assertThat(found).singleElement().isInstanceOf(Trouble.Feeds.class);
  }

  @Test
  void aFeedWhoseTurnPassedLongAgoMeansThatFetchingStands() {
    TestFeed late = at("https://a.example/rss").next(NOW.minus(Duration.ofHours(1)));
    assertThat(Diagnosis.of(feeds(late), List.of(), NOW))
        .singleElement()
        .extracting(Trouble::fault)
        .isEqualTo(Fault.OURS);
  }

  @Test
  void whatAnOperatorPausedOrJustAddedIsNoFinding() {
    assertThat(
            Diagnosis.of(
                feeds(
                    at("https://a.example/rss").outcome(Outcome.PAUSED),
                    at("https://b.example/rss").outcome(Outcome.WAITING)),
                List.of(),
                NOW))
        .isEmpty();
  }

  @Test
  void oursComeFirstThenWhatCostsMost() {
    List<Trouble> found =
        Diagnosis.of(
            feeds(
                at("https://a.example/rss").refused(404),
                at("https://b.example/rss").refused(403),
                at("https://c.example/rss").refused(403)),
            List.of(failing()),
            NOW);
    assertThat(found).hasSize(3);
    assertThat(found.get(0)).isEqualTo(new Trouble.StepFailing(failing()));
    assertThat(found.get(1))
        .isInstanceOfSatisfying(
            Trouble.Feeds.class,
            trouble -> assertThat(trouble.ailment()).isEqualTo(Ailment.FORBIDDEN));
  }

  @Test
  void aStepWithWorkThatDoesNotMoveIsStuck() {
    StepState stuck =
        new StepState(
            "article.read", 5, 90, "", Instant.EPOCH, Instant.EPOCH, NOW.minusSeconds(700));
    assertThat(Diagnosis.of(List.of(), List.of(stuck), NOW))
        .containsExactly(new Trouble.StepStuck(stuck));
  }

  private static StepState idle() {
    return new StepState("feed.follow", 5, 0, "", Instant.EPOCH, Instant.EPOCH, NOW);
  }

  private static StepState failing() {
    return new StepState(
        "search.index", 5, 9, "disk full", NOW, NOW.minus(Duration.ofMinutes(30)), NOW);
  }

  private static List<FeedState> feeds(TestFeed... some) {
    return List.of(some).stream().map(TestFeed::made).toList();
  }
}
