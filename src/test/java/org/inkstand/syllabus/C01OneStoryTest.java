package org.inkstand.syllabus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.inkstand.story.cluster.Clusterer;
import org.inkstand.story.cluster.Decision;
import org.inkstand.story.cluster.Sketch;
import org.inkstand.story.copies.CopyFinder;
import org.inkstand.story.words.WordReader;
import org.junit.jupiter.api.Test;

/**
 * C01. One event, told by many: how articles become stories.
 *
 * <p>An article's words become terms with weights; the clusterer compares them with those of the
 * stories that are open; the article joins one, or opens its own. Nothing of it needs a store.
 */
class C01OneStoryTest {

  private final WordReader words = new WordReader();

  @Test
  void twoReportersAtOneEventMakeOneStory() {
    Clusterer clusterer = new Clusterer();

    List<Decision> decisions =
        clusterer.absorb(
            List.of(
                article(1, 0, "Ferry runs aground off Kell", "The ferry Anna ran aground at Kell."),
                article(2, 60, "Anna ferry aground near Kell", "Kell: the Anna ran aground."),
                article(
                    3, 120, "Parliament passes budget", "The budget was passed by two votes.")));

    assertThat(decisions)
        .containsExactly(
            new Decision.Opened(1, 1), new Decision.Joined(1, 2), new Decision.Opened(2, 3));
  }

  @Test
  void aCopyIsTheSameWordsUnderAnotherHeadline() {
    CopyFinder copies = new CopyFinder();
    String text =
        "The ferry Anna ran aground at Kell on Monday with 212 people on board. Nobody was hurt,"
            + " the harbour master said, and tugs from Sarrow were on their way to pull her free.";

    assertThat(copies.absorb(1, "Ferry runs aground", text)).isEmpty();
    assertThat(copies.absorb(2, "212 stuck on a sandbank", "KELL. " + text)).containsExactly(1L);
    assertThat(copies.absorb(3, "Anna", "The Anna sits on a bank at Kell, unhurt.")).isEmpty();
  }

  private Sketch article(long number, long second, String headline, String text) {
    return new Sketch(number, second, words.read(headline, text, "en"));
  }
}
