package org.inkstand.article.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

  private static final String FIRST = "The bridge was closed at six.";
  private static final String LAST = "Trams go round by the harbour.";

  private static String around(String between) {
    return FIRST + "\n\n" + between + "\n\n" + LAST;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Advertisement",
        "ADVERTISEMENT",
        "[Anzeige]",
        "— Publicité —",
        "広告",
        "1,204 comments",
        "Comments (17)",
        "12.3K views • 44 shares",
        "38 Kommentare",
        "2 reacties",
        "Updated 3 minutes ago",
        "vor 5 Stunden",
        "il y a 12 minutes",
        "4 min read",
        "4 Min. Lesezeit",
        "   "
      })
  void whatCountsOrSellsBetweenParagraphsIsNoVersion(String line) {
    assertThat(Wording.same(FIRST + "\n\n" + LAST, around(line))).isTrue();
  }

  @Test
  void aCounterThatMovesOnIsNoVersion() {
    assertThat(Wording.same(around("17 comments"), around("1,018 comments"))).isTrue();
    assertThat(Wording.same(around("Shares: 5"), around("Shares: 6"))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "'It's over,' she said | ‘It’s over,’ she said",
        "\"Over\" - she said | “Over” — she said",
        "one  two | one two",
        "soft­hyphen | softhyphen",
        "café | café",
        "See paper.example/a?s=4f9a8c7be01d22aa | See paper.example/a?s=99ac00be01d2f7a1",
        "and so on... | and so on…"
      })
  void theShapeOfMarksAndWhiteSpaceIsNoVersion(String one, String other) {
    assertThat(Wording.same(one.strip(), other.strip())).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "Twelve were hurt | Fourteen were hurt",
        "12 dead | 14 dead",
        "The vote was 12 to 14 | The vote was 14 to 12",
        "She did not say so | She did say so",
        "17 comments were read out in court | 18 comments were read out in court",
        "The minister has 3 votes more than he needs | The minister has 4 votes more than he needs",
        "He advertised | He apologised"
      })
  void aWordOrANumberInASentenceIs(String one, String other) {
    assertThat(Wording.same(one.strip(), other.strip())).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Correction: an earlier version gave the wrong year.",
        "CORRECTION (12 May): the year was 1911.",
        "Editor’s note: Correction: the year was 1911.",
        "Berichtigung: Es waren vier.",
        "Korrektur vom 3. Mai: Es waren vier.",
        "Rectificatif : ils étaient quatre.",
        "Correctie: het waren er vier.",
        "Corrección: fueron cuatro.",
        "訂正：四人でした。"
      })
  void aParagraphThatOwnsUpIsACorrection(String note) {
    assertThat(CorrectionNote.in("Bridge closed", FIRST + "\n\n" + note)).isTrue();
  }

  @Test
  void aTextAboutCorrectionsIsNone() {
    assertThat(CorrectionNote.in("Prison reform", "Corrections officers want more pay.")).isFalse();
    assertThat(CorrectionNote.in("Corrected glasses help", "She wore a correction.")).isFalse();
    assertThat(CorrectionNote.in("CORRECTED: Bridge closed at six", FIRST)).isTrue();
  }
}
