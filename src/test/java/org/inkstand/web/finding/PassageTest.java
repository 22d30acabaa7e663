package org.inkstand.web.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PassageTest {

  @Test
  void wordsAreMarkedWhereTheyBegin() {
    assertThat(mark("Floods: the flood of 1954, no afterflood", "flood"))
        .isEqualTo("[Flood]s: the [flood] of 1954, no afterflood");
  }

  @Test
  void accentsAreNoHurdle() {
    assertThat(mark("Zürich und Çelik", "zurich", "çelik")).isEqualTo("[Zürich] und [Çelik]");
    assertThat(mark("서울에서", "서울")).isEqualTo("[서울]에서");
  }

  @Test
  void aWordStandsInATextWholeOrNotAtAll() {
    assertThat(Passage.has("The Lock gates, shut.", "lock gates")).isTrue();
    assertThat(Passage.has("Lockers and padlocks", "lock")).isFalse();
  }

  @Test
  void theLongestTermWins() {
    assertThat(mark("lock gates fail", "lock", "lock gates")).isEqualTo("[lock gates] fail");
  }

  @Test
  void japaneseIsMarkedWithinASentence() {
    assertThat(mark("オルレ川の洪水で", "洪水")).isEqualTo("オルレ川の[洪水]で");
  }

  @Test
  void lettersThatGrowInLowerCaseKeepTheirPlaces() {
    assertThat(mark("İzmir floods", "floods")).isEqualTo("İzmir [floods]");
  }

  @Test
  void aPassageLiesAroundTheFirstFind() {
    String text = "word ".repeat(100) + "the needle " + "word ".repeat(100);

    assertThat(Passage.around(text, List.of("needle"), 80))
        .contains("needle")
        .startsWith("… ")
        .endsWith(" …")
        .hasSizeLessThan(90);
  }

  @Test
  void aShortTextIsItsOwnPassage() {
    assertThat(Passage.around("Short\n\ntext", List.of("x"), 80)).isEqualTo("Short text");
  }

  private static String mark(String text, String... terms) {
    return Passage.mark(text, List.of(terms)).bits().stream()
        .map(bit -> bit.marked() ? "[" + bit.text() + "]" : bit.text())
        .collect(Collectors.joining());
  }
}
