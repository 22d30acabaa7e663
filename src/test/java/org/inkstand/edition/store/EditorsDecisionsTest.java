package org.inkstand.edition.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.inkstand.StoreContract;
import org.inkstand.edition.Decision;
import org.inkstand.edition.Decision.Kind;
import org.inkstand.edition.Decisions;
import org.inkstand.edition.Decisions.Outcome;
import org.junit.jupiter.api.Test;

/** Editors' decisions, on both stores. */
class EditorsDecisionsTest extends StoreContract {

  private static final Instant NINE = Instant.parse("2026-11-17T09:00:00Z");
  private static final Instant TEN = NINE.plus(Duration.ofHours(1));
  private static final Instant ELEVEN = NINE.plus(Duration.ofHours(2));

  @Test
  void aPickHoldsFromItsBeginningToItsEnd() {
    decide(new Decision(0, Kind.PICK, 7, 2, "Read\tthis «first»", TEN, ELEVEN), 0);

    assertThat(decisions().standing(NINE).decisions()).isEmpty();
    assertThat(decisions().standing(TEN).of(7, Kind.PICK).orElseThrow().words())
        .isEqualTo("Read this «first»");
    assertThat(decisions().standing(ELEVEN).decisions()).isEmpty();
    assertThat(decisions().listLasting(NINE)).hasSize(1);
    assertThat(decisions().nextTurn(NINE)).contains(TEN);
    assertThat(decisions().nextTurn(TEN)).contains(ELEVEN);
  }

  @Test
  void twoEditorsAtOnceDoNotOverwriteEachOther() {
    long seen = decide(decision(Kind.RETITLE, "First"), 0);

    assertThat(decide(decision(Kind.RETITLE, "Hers"), seen)).isPositive();
    assertThat(decisions().decide(decision(Kind.RETITLE, "His"), seen, NINE))
        .isEqualTo(new Outcome.Overtaken());
    assertThat(decisions().standing(NINE).of(7, Kind.RETITLE).orElseThrow().words())
        .isEqualTo("Hers");
  }

  @Test
  void whatIsTakenBackMakesRoomForWhatWasBefore() {
    decide(decision(Kind.RETITLE, "First"), 0);
    long second = decide(decision(Kind.RETITLE, "Second"), decisions().lastNumber());

    assertThat(decisions().undo(second - 1, NINE)).isEqualTo(new Outcome.Overtaken());
    assertThat(decisions().undo(second, NINE)).isInstanceOf(Outcome.Kept.class);
    assertThat(decisions().standing(NINE).of(7, Kind.RETITLE).orElseThrow().words())
        .isEqualTo("First");
  }

  @Test
  void theFirstDecisionTakenBackLeavesNothing() {
    long first = decide(decision(Kind.BLOCK, ""), 0);

    decisions().undo(first, NINE);
    assertThat(decisions().standing(NINE).decisions()).isEmpty();
    assertThat(decisions().listLasting(NINE)).isEmpty();
    assertThat(decisions().newest(7)).hasSize(1);
  }

  @Test
  void whatHeldAtNineIsToldAtEleven() {
    decide(decision(Kind.RETITLE, "At nine"), 0);
    decisions()
        .decide(
            new Decision(0, Kind.RETITLE, 7, 0, "At ten", TEN, Instant.MAX),
            decisions().lastNumber(),
            TEN);

    assertThat(decisions().standing(TEN.minusSeconds(1)).of(7, Kind.RETITLE).orElseThrow().words())
        .isEqualTo("At nine");
    assertThat(decisions().standing(ELEVEN).of(7, Kind.RETITLE).orElseThrow().words())
        .isEqualTo("At ten");
  }

  private static Decision decision(Kind kind, String words) {
    return new Decision(0, kind, 7, 0, words, NINE, Instant.MAX);
  }

  private long decide(Decision decision, long seen) {
    return decisions().decide(decision, seen, NINE) instanceof Outcome.Kept kept
        ? kept.decision().number()
        : -1;
  }

  private Decisions decisions() {
    return new EditionStores(store).decisions();
  }
}
