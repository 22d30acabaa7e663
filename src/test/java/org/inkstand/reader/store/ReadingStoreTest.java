package org.inkstand.reader.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.inkstand.StoreContract;
import org.inkstand.article.ArticleId;
import org.inkstand.reader.ForYou.Kept;
import org.inkstand.reader.ForYou.Reading;
import org.inkstand.reader.Profile;
import org.inkstand.reader.Profile.Interest;
import org.inkstand.reader.Profile.Sliders;
import org.inkstand.reader.ReaderId;
import org.inkstand.reader.Topic;
import org.inkstand.reader.Topic.Kind;
import org.inkstand.testnews.TickingClock;
import org.junit.jupiter.api.Test;

/** Readings and profiles, on both stores. */
class ReadingStoreTest extends StoreContract {

  private static final Instant NINE = Instant.parse("2026-11-17T09:00:00Z");
  private static final ReaderId ANN = new ReaderId(1);

  private final TickingClock clock = new TickingClock(NINE);

  @Test
  void aReadingGrowsAndNeverShrinks() {
    ReadingStore readings = rooms().readings();
    readings.take(ANN, Reading.opened(new ArticleId(7)));
    clock.advance(Duration.ofMinutes(1));
    readings.take(ANN, new Reading(new ArticleId(7), 40, 90));
    readings.take(ANN, new Reading(new ArticleId(7), 20, 50));

    assertThat(readings.list(ANN, Instant.EPOCH, 9))
        .containsExactly(
            new Kept(new Reading(new ArticleId(7), 40, 90), NINE, NINE.plusSeconds(60)));
    assertThat(readings.list(new ReaderId(2), Instant.EPOCH, 9)).isEmpty();
  }

  @Test
  void manyAtOnceAreAllThere() throws Exception {
    ReadingStore readings = rooms().readings();
    List<Future<?>> told = new ArrayList<>();
    try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 400; i++) {
        Reading reading = new Reading(new ArticleId(1 + i % 40), i, 10);
        ReaderId reader = new ReaderId(1 + i / 40);
        told.add(crowd.submit(() -> readings.take(reader, reading)));
      }
    }
    for (Future<?> each : told) {
      each.get();
    }

    assertThat(readings.lessonsAfter(0, 1_000)).hasSize(400);
    assertThat(readings.last()).isEqualTo(400);
  }

  @Test
  void aProfileIsReadAsItWasWritten() {
    var line = new Interest(Topic.named(Kind.PLACE, "Zürich\tWest"), 2.5, NINE, 3, false);
    Profile profile =
        Profile.NEW.with(List.of(line)).with(new Sliders(4, 0, 3)).learning(false).on(false);

    rooms().tastes().change(ANN, _ -> profile);

    assertThat(rooms().tastes().find(ANN))
        .usingRecursiveComparison()
        .ignoringFields("interests")
        .isEqualTo(profile);
    Interest read = rooms().tastes().find(ANN).interests().getFirst();
    assertThat(read.topic().name()).isEqualTo("Zürich West");
    assertThat(read.weight()).isEqualTo(2.5);
    assertThat(rooms().tastes().find(new ReaderId(2))).isEqualTo(Profile.NEW);
  }

  @Test
  void twoWhoChangeOneProfileBothHaveTheirWay() throws Exception {
    TasteStore tastes = rooms().tastes();
    List<Future<Profile>> changes = new ArrayList<>();
    try (ExecutorService two = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 20; i++) {
        var line = new Interest(Topic.named(Kind.WORD, "word " + i), 1, NINE, 1, false);
        changes.add(two.submit(() -> tastes.change(ANN, profile -> profile.with(line))));
      }
    }
    for (Future<Profile> change : changes) {
      change.get();
    }

    assertThat(tastes.find(ANN).interests()).hasSize(20);
  }

  private TasteStores rooms() {
    return new TasteStores(store, clock);
  }
}
