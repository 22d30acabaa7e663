package org.inkstand.reader.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.inkstand.StoreContract;
import org.inkstand.article.ArticleId;
import org.inkstand.reader.Highlights.Highlight;
import org.inkstand.reader.Library;
import org.inkstand.reader.Library.Deed;
import org.inkstand.reader.Library.Opened;
import org.inkstand.reader.Library.Saved;
import org.inkstand.reader.ReaderId;
import org.inkstand.testnews.TickingClock;
import org.junit.jupiter.api.Test;

/** What readers opened, saved and marked, on both stores. */
class LibraryStoreTest extends StoreContract {

  private static final Instant NINE = Instant.parse("2026-11-17T09:00:00Z");
  private static final ReaderId ANN = new ReaderId(1);
  private static final ReaderId BEN = new ReaderId(2);
  private static final ArticleId FLOOD = new ArticleId(11);
  private static final ArticleId VOTE = new ArticleId(12);

  private final TickingClock clock = new TickingClock(NINE);

  @Test
  void whatWasBegunIsContinuedWhereItWasLeft() {
    library().open(ANN, FLOOD);
    library().move(ANN, FLOOD, new Library.Place(4, 20, false));
    clock.advance(Duration.ofHours(2));

    Opened again = library().open(ANN, FLOOD);

    assertThat(again.place()).isEqualTo(4);
    assertThat(again.percent()).isEqualTo(20);
    assertThat(again.first()).isEqualTo(NINE);
    assertThat(library().begun(ANN, 9)).containsExactly(again);
    assertThat(library().begun(BEN, 9)).isEmpty();
  }

  @Test
  void whatWasReadToItsEndStaysFinished() {
    library().open(ANN, FLOOD);
    library().move(ANN, FLOOD, new Library.Place(20, 20, true));
    library().move(ANN, FLOOD, new Library.Place(2, 20, false));

    assertThat(library().begun(ANN, 9)).isEmpty();
    assertThat(library().opened(ANN, FLOOD).orElseThrow().percent()).isEqualTo(100);
  }

  @Test
  void whereNobodyOpenedAnArticleNobodyCameFar() {
    library().move(ANN, FLOOD, new Library.Place(4, 20, false));

    assertThat(library().opened(ANN, FLOOD)).isEmpty();
  }

  @Test
  void theHistoryHasTheLastOpenedFirstAndForgetsWhatItIsTold() {
    library().open(ANN, FLOOD);
    clock.advance(Duration.ofMinutes(1));
    library().open(ANN, VOTE);
    clock.advance(Duration.ofMinutes(1));
    library().open(ANN, FLOOD);

    assertThat(library().history(ANN, Instant.MAX, 9))
        .extracting(Opened::article)
        .containsExactly(FLOOD, VOTE);
    library().forget(ANN, FLOOD);
    assertThat(library().history(ANN, Instant.MAX, 9)).hasSize(1);
    library().forgetAll(ANN);
    assertThat(library().history(ANN, Instant.MAX, 9)).isEmpty();
  }

  @Test
  void savedArticlesAreFoundByTheirTags() {
    library().save(ANN, FLOOD);
    library().save(ANN, VOTE);
    library().save(ANN, VOTE);
    library().tag(ANN, FLOOD, List.of("Ghent", "ghent", " rivers ", ""));
    library().tag(ANN, new ArticleId(99), List.of("unsaved"));

    assertThat(library().saved(ANN, "", 9)).extracting(Saved::article).containsExactly(VOTE, FLOOD);
    assertThat(library().saved(ANN, "GHENT", 9))
        .containsExactly(new Saved(FLOOD, NINE, Set.of("Ghent", "rivers")));
    assertThat(library().tags(ANN)).containsOnlyKeys("Ghent", "rivers");
    library().unsave(ANN, FLOOD);
    assertThat(library().tags(ANN)).isEmpty();
    assertThat(library().savedOf(ANN, List.of(FLOOD, VOTE))).containsOnlyKeys(VOTE);
  }

  @Test
  void whatFewReadIsNotTold() {
    for (int reader = 1; reader <= 4; reader++) {
      library().open(new ReaderId(reader), FLOOD);
      library().open(new ReaderId(reader), FLOOD);
    }
    assertThat(most()).isEmpty();

    library().open(new ReaderId(5), FLOOD);

    assertThat(most()).containsEntry(FLOOD, 5);
    library().forget(new ReaderId(5), FLOOD);
    assertThat(most()).isEmpty();
  }

  @Test
  void nobodyMakesANumberByDoingItAgain() {
    for (int i = 0; i < 20; i++) {
      library().save(ANN, FLOOD);
      library().unsave(ANN, FLOOD);
    }
    library().save(ANN, FLOOD);

    assertThat(library().most(Deed.SAVED, NINE.minus(Duration.ofDays(7)), 9)).isEmpty();
  }

  @Test
  void passagesAndNotesAreKept() {
    var highlights = new ReaderStores(store, clock).highlights();
    long id = highlights.mark(ANN, FLOOD, " The water rose. ", "");
    highlights.note(ANN, id, "Check the date");
    highlights.note(BEN, id, "not hers");
    highlights.erase(BEN, id);

    assertThat(highlights.of(ANN, FLOOD))
        .containsExactly(new Highlight(id, FLOOD, "The water rose.", "Check the date", NINE, NINE));
    highlights.erase(ANN, id);
    assertThat(highlights.list(ANN, 9)).isEmpty();
  }

  private java.util.Map<ArticleId, Integer> most() {
    return library().most(Deed.OPENED, NINE.minus(Duration.ofDays(7)), 9);
  }

  private Library library() {
    return new ReaderStores(store, clock).library();
  }
}
