package org.inkstand.reader.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.inkstand.StoreContract;
import org.inkstand.reader.Follow;
import org.inkstand.reader.Limits;
import org.inkstand.reader.Marks;
import org.inkstand.reader.Mute;
import org.inkstand.reader.Mute.Manner;
import org.inkstand.reader.Mute.Reach;
import org.inkstand.reader.Muting;
import org.inkstand.reader.ReaderId;
import org.inkstand.testnews.TickingClock;
import org.junit.jupiter.api.Test;

/** Follows and mutes, on both stores. */
class MarkStoreTest extends StoreContract {

  private static final Instant NINE = Instant.parse("2026-11-17T09:00:00Z");
  private static final ReaderId ANN = new ReaderId(1);
  private static final ReaderId BEN = new ReaderId(2);

  private final TickingClock clock = new TickingClock(NINE);

  @Test
  void whatIsFollowedTwiceIsFollowedOnce() {
    marks().follow(ANN, follow(Follow.Kind.PLACE, "Zürich", NINE));
    marks().follow(ANN, follow(Follow.Kind.PLACE, "zurich", NINE.plusSeconds(9)));
    marks().follow(ANN, follow(Follow.Kind.PERSON, "Zürich", NINE));

    assertThat(marks().follows(ANN))
        .containsExactly(
            follow(Follow.Kind.PERSON, "Zürich", NINE), follow(Follow.Kind.PLACE, "Zürich", NINE));
    assertThat(marks().follows(BEN)).isEmpty();
  }

  @Test
  void whatIsTakenBackIsGoneHoweverItIsWritten() {
    marks().follow(ANN, follow(Follow.Kind.PLACE, "Zürich", NINE));
    marks().follow(BEN, follow(Follow.Kind.PLACE, "Zürich", NINE));

    marks().unfollow(ANN, Follow.Kind.PLACE, "ZURICH");
    marks().unfollow(ANN, Follow.Kind.PLACE, "Basel");

    assertThat(marks().follows(ANN)).isEmpty();
    assertThat(marks().follows(BEN)).hasSize(1);
  }

  @Test
  void aMuteEndsByItself() {
    marks().mute(ANN, phrase("transfer window", NINE.plus(Duration.ofDays(1))));
    marks().mute(ANN, phrase("golf", Instant.MAX));

    clock.advance(Duration.ofDays(1));

    assertThat(marks().mutes(ANN)).extracting(Mute::value).containsExactly("golf");
  }

  @Test
  void aMuteSaidAgainReplacesTheFirst() {
    marks().mute(ANN, phrase("golf", NINE.plusSeconds(60)));
    Mute gentler =
        new Mute(
            Mute.Kind.PHRASE, "Golf", Reach.HEADLINE, Manner.BLUR, Instant.MAX, clock.instant());
    marks().mute(ANN, gentler);

    assertThat(marks().mutes(ANN)).containsExactly(gentler);
    marks().unmute(ANN, Mute.Kind.PHRASE, "golf");
    assertThat(marks().muting(ANN)).isSameAs(Muting.NONE);
  }

  @Test
  void nobodyMutesWithoutEnd() {
    for (int i = 0; i < Limits.MUTES_MAX; i++) {
      marks().mute(ANN, phrase("word" + i, Instant.MAX));
    }

    assertThatThrownBy(() -> marks().mute(ANN, phrase("one more", Instant.MAX)))
        .isInstanceOf(Marks.Refused.class);
    marks().mute(ANN, phrase("WORD7", Instant.MAX));

    assertThat(marks().mutes(ANN)).hasSize(Limits.MUTES_MAX);
  }

  private static Follow follow(Follow.Kind kind, String value, Instant since) {
    return new Follow(kind, value, since);
  }

  private Mute phrase(String words, Instant until) {
    return new Mute(Mute.Kind.PHRASE, words, Reach.TEXT, Manner.HIDE, until, clock.instant());
  }

  private Marks marks() {
    return new ReaderStores(store, clock).marks();
  }
}
