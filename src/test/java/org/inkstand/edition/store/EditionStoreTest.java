package org.inkstand.edition.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.inkstand.StoreContract;
import org.inkstand.article.ArticleId;
import org.inkstand.edition.Edition;
import org.inkstand.edition.EditionKind;
import org.inkstand.edition.Editions;
import org.inkstand.edition.Reason;
import org.inkstand.edition.Slot;
import org.inkstand.edition.Slot.Place;
import org.junit.jupiter.api.Test;

/** Editions as they were published, on both stores. */
class EditionStoreTest extends StoreContract {

  private static final Instant NINE = Instant.parse("2026-11-17T09:00:00Z");

  @Test
  void anEditionIsReadAsItWasPublished() {
    List<Slot> slots = List.of(slot(1, "Wald\tbrand «x»"), slot(2, "حريق"));

    Edition published = book().publish(EditionKind.FRONT, NINE, slots);

    Edition read = editions().find(published.number()).orElseThrow();
    assertThat(read.published()).isEqualTo(NINE);
    assertThat(read.slots().getFirst().headline()).isEqualTo("Wald brand «x»");
    assertThat(read.slots().get(1)).isEqualTo(slots.get(1));
    assertThat(read.looksLike(slots)).isTrue();
    assertThat(editions().latest(EditionKind.BRIEFING)).isEmpty();
  }

  @Test
  void whatStoodThereOnTuesdayAtNineIsStillThere() {
    book().publish(EditionKind.FRONT, NINE.minusSeconds(600), List.of(slot(1, "Before")));
    book().publish(EditionKind.FRONT, NINE.plusSeconds(600), List.of(slot(2, "After")));

    assertThat(headline(editions().at(EditionKind.FRONT, NINE).orElseThrow())).isEqualTo("Before");
    assertThat(editions().at(EditionKind.FRONT, NINE.minusSeconds(601))).isEmpty();
    assertThat(headline(editions().latest(EditionKind.FRONT).orElseThrow())).isEqualTo("After");
    assertThat(editions().first(EditionKind.FRONT)).contains(NINE.minusSeconds(600));
  }

  @Test
  void ofOldDaysTheLastOfEachHourIsKept() {
    for (int minute = 0; minute < 120; minute += 10) {
      book()
          .publish(
              EditionKind.FRONT,
              NINE.plus(Duration.ofMinutes(minute)),
              List.of(slot(minute + 1, "At " + minute)));
    }
    assertThat(hours()).extracting(EditionStoreTest::headline).containsExactly("At 110", "At 50");

    book().publish(EditionKind.FRONT, NINE.plus(Duration.ofDays(3)), List.of(slot(9, "Later")));

    assertThat(hours()).extracting(EditionStoreTest::headline).containsExactly("At 110", "At 50");
    assertThat(editions().at(EditionKind.FRONT, NINE.plus(Duration.ofMinutes(49)))).isEmpty();
    assertThat(editions().lastNumber()).isEqualTo(13);
  }

  private List<Edition> hours() {
    return editions().listHourly(EditionKind.FRONT, NINE, NINE.plus(Duration.ofHours(3)), 30);
  }

  private static Slot slot(long article, String headline) {
    return new Slot(
        Place.SECTION,
        "medtop:15000000",
        "medtop:15000000",
        article == 1 ? 0 : 7,
        new ArticleId(article),
        article == 1 ? List.of() : List.of(new ArticleId(40), new ArticleId(41)),
        3,
        headline,
        List.of(new Reason("coverage", 2.25, 5.1), new Reason("growth", 0, 0)));
  }

  private static String headline(Edition edition) {
    return edition.slots().getFirst().headline();
  }

  private Editions editions() {
    return new EditionStores(store).editions();
  }

  private EditionBook book() {
    return new EditionStores(store).book();
  }
}
