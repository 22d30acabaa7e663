package org.inkstand.web.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.inkstand.web.reading.WordDiff.Change;
import org.inkstand.web.reading.WordDiff.Paragraph;
import org.junit.jupiter.api.Test;

class WordDiffTest {

  @Test
  void aChangedFigureIsTheOnlyThingMarked() {
    List<Paragraph> found =
        WordDiff.between("Two people died in the flood.", "Three people died in the flood.");

    assertThat(show(found)).isEqualTo("[-Two ][+Three ]people died in the flood.");
  }

  @Test
  void paragraphsThatStayAreTheSame() {
    List<Paragraph> found = WordDiff.between("One.\n\nTwo.", "One.\n\nNew here.\n\nTwo.");

    assertThat(found).extracting(Paragraph::same).containsExactly(true, false, true);
    assertThat(show(found)).isEqualTo("One.|[+New here.]|Two.");
  }

  @Test
  void aParagraphThatIsGoneIsShownAsGone() {
    assertThat(show(WordDiff.between("One.\n\nTwo.", "One."))).isEqualTo("One.|[-Two.]");
  }

  @Test
  void japaneseIsComparedLetterByLetter() {
    assertThat(show(WordDiff.between("死者は二人。", "死者は三人。"))).isEqualTo("死者は[-二][+三]人。");
  }

  @Test
  void whatIsTakenAwayAndPutBackGivesBothTexts() {
    String older = "The river rose all night.\n\nNobody slept.\n\nThe mayor spoke.";
    String newer = "The river rose until noon.\n\nThe mayor spoke twice.\n\nIt rained.";
    List<Paragraph> found = WordDiff.between(older, newer);

    assertThat(text(found, Change.ADDED)).isEqualTo(newer);
    assertThat(text(found, Change.REMOVED)).isEqualTo(older);
  }

  @Test
  void veryLongTextsAreBoundedNotRefused() {
    String words = "a b c d e f g h ".repeat(500);

    assertThat(WordDiff.between(words, words + "end")).hasSize(2);
  }

  private static String text(List<Paragraph> found, Change side) {
    return found.stream()
        .map(
            paragraph ->
                paragraph.runs().stream()
                    .filter(run -> run.change() == Change.SAME || run.change() == side)
                    .map(WordDiff.Run::text)
                    .collect(Collectors.joining()))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }

  private static String show(List<Paragraph> found) {
    return found.stream()
        .map(p -> p.runs().stream().map(WordDiffTest::show).collect(Collectors.joining()))
        .collect(Collectors.joining("|"));
  }

  private static String show(WordDiff.Run run) {
    return switch (run.change()) {
      case SAME -> run.text();
      case ADDED -> "[+" + run.text() + "]";
      case REMOVED -> "[-" + run.text() + "]";
    };
  }
}
