package org.inkstand.app.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inkstand.testnews.TestFeed.NOW;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.inkstand.feed.FeedHistory.Silence;
import org.inkstand.feed.FeedState;
import org.inkstand.kit.step.StepState;
import org.inkstand.testnews.TestFeed;
import org.inkstand.title.TitleId;
import org.junit.jupiter.api.Test;

/** What an operator is woken for, and what not. */
class AlertTest {

  private static final Alert.Look ROOM_ENOUGH = new Alert.Look(NOW, 1L << 40);

  private static List<FeedState> feeds(int well, int ill) {
    List<FeedState> feeds = new ArrayList<>();
    for (int i = 0; i < well + ill; i++) {
      TestFeed feed = TestFeed.at("https://paper" + i + ".example/feed").numbered(i + 1, i + 1);
      feeds.add((i < well ? feed : feed.refused(500).failing(3, Duration.ofHours(1))).made());
    }
    return feeds;
  }

  private static List<String> keys(List<FeedState> feeds, List<StepState> steps) {
    return Alert.of(feeds, List.of(), steps, ROOM_ENOUGH).stream().map(Alert::key).toList();
  }

  private static StepState failing(Instant since) {
    return new StepState("article.read", 1, 1, "disk is full", since, since, NOW);
  }

  @Test
  void aTitleThatFallsSilentAgainstItsHabit() {
    Silence silence =
        new Silence(new TitleId(7), 12, NOW.minus(Duration.ofDays(2)), Duration.ofHours(9));

    List<Alert> alerts = Alert.of(feeds(10, 0), List.of(silence), List.of(), ROOM_ENOUGH);

    assertThat(alerts).containsExactly(new Alert.Silent(silence));
  }

  @Test
  void manyFeedsThatFailAtOnceAndNotAFew() {
    assertThat(keys(feeds(12, 5), List.of())).containsExactly("failing");
    assertThat(keys(feeds(100, 5), List.of())).isEmpty();
    assertThat(keys(feeds(2, 3), List.of())).isEmpty();
  }

  @Test
  void aDiskThatIsNearlyFull() {
    assertThat(Alert.of(List.of(), List.of(), List.of(), new Alert.Look(NOW, 100 << 20)))
        .containsExactly(new Alert.Full(100 << 20));
    assertThat(Alert.of(List.of(), List.of(), List.of(), new Alert.Look(NOW, -1))).isEmpty();
  }

  @Test
  void aStepThatFailsForLongerThanItTakesToMend() {
    assertThat(keys(List.of(), List.of(failing(NOW.minus(Duration.ofMinutes(30))))))
        .containsExactly("stopped article.read");
    assertThat(keys(List.of(), List.of(failing(NOW.minus(Duration.ofMinutes(1)))))).isEmpty();
  }
}
