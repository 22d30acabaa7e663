package org.inkstand.account.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.inkstand.StoreContract;
import org.inkstand.account.Deed;
import org.inkstand.account.Deeds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeedStoreTest extends StoreContract {

  private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

  private Deeds deeds;

  @BeforeEach
  void deeds() {
    deeds = new DeedStore(store);
  }

  private void done(String kind, String subject, String was, String became) {
    deeds.record(new Deed(0, NOON, "operator", kind, subject, "/desk/title/post", was, became));
  }

  private List<String> subjects(String kind, String words) {
    return deeds.list(new Deeds.Query(kind, words, Long.MAX_VALUE, 10)).stream()
        .map(Deed::subject)
        .toList();
  }

  @Test
  void aDeedComesBackAsItWasDone() {
    done("licensed", "The Post", "access: LINK", "access: OPEN");

    assertThat(deeds.list(new Deeds.Query("", "", Long.MAX_VALUE, 10)))
        .containsExactly(
            new Deed(
                1,
                NOON,
                "operator",
                "licensed",
                "The Post",
                "/desk/title/post",
                "access: LINK",
                "access: OPEN"));
  }

  @Test
  void theNewestStandsFirstAndTheRestIsAPageAway() {
    done("added", "One", "", "");
    done("added", "Two", "", "");
    done("paused", "Two", "", "");

    List<Deed> first = deeds.list(new Deeds.Query("", "", Long.MAX_VALUE, 2));
    assertThat(first).extracting(Deed::kind).containsExactly("paused", "added");
    assertThat(deeds.list(new Deeds.Query("", "", first.getLast().number(), 2)))
        .extracting(Deed::subject)
        .containsExactly("One");
  }

  @Test
  void deedsAreFoundByKindAndByAnyWord() {
    done("licensed", "The Post", "access: LINK", "access: OPEN");
    done("added", "The Lamp", "", "https://lamp.example/rss");
    done("added", "100%_sure", "", "");

    assertThat(subjects("added", "")).containsExactly("100%_sure", "The Lamp");
    assertThat(subjects("", "open")).containsExactly("The Post");
    assertThat(subjects("", "LAMP.example")).containsExactly("The Lamp");
    assertThat(subjects("", "%_")).containsExactly("100%_sure");
    assertThat(subjects("licensed", "lamp")).isEmpty();
    assertThat(deeds.kinds()).containsEntry("added", 2L).containsEntry("licensed", 1L);
  }

  @Test
  void aVeryLongDeedIsCut() {
    done("licensed", "x".repeat(10_000), "y\0y", "z".repeat(100_000));
    Deed kept = deeds.list(new Deeds.Query("", "", Long.MAX_VALUE, 1)).getFirst();
    assertThat(kept.subject()).hasSize(500);
    assertThat(kept.became()).hasSize(4_000);
    assertThat(kept.was()).isEqualTo("yy");
  }
}
