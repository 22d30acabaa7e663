package org.inkstand.story.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WordReaderTest {

  private final WordReader reader = new WordReader();

  @Test
  void wordsOfOneStemAreOneTerm() {
    assertThat(headline("GM recalls cars", "en").terms())
        .isEqualTo(headline("GM recalled the car", "en").terms());
  }

  @Test
  void theArticleDoesNotHideTheName() {
    assertThat(headline("l’Europe", "fr").terms()).isEqualTo(headline("Europe", "fr").terms());
    assertThat(headline("Tara Reid's", "en").terms())
        .isEqualTo(headline("Tara Reid", "en").terms());
  }

  @Test
  void thousandsAreOneNumberHoweverTheyArePrinted() {
    assertThat(texts("37,000 vehicles")).contains("37000");
    assertThat(texts("iOS 7.1 is out")).contains("7.1");
    assertThat(texts("the U.S. economy")).contains("us", "economy");
  }

  @Test
  void scriptsWithoutSpacesGivePairs() {
    assertThat(texts("東京で地震")).containsExactly("東京", "京で", "で地", "地震");
    assertThat(texts("แผ่นดินไหว")).hasSizeGreaterThan(4);
  }

  @Test
  void marksStayWithTheirLetters() {
    assertThat(texts("भूकंप में")).containsExactly("भूकंप", "में");
  }

  @Test
  void aWordOfTheHeadlineCountsMoreThanOneOfTheText() {
    Wording wording = reader.read("Earthquake", "Residents fled.", "en");
    assertThat(weight(wording, "earthquak")).isGreaterThan(weight(wording, "fled"));
  }

  @Test
  void aNameCountsMoreThanAnotherWord() {
    Wording wording = reader.read("", "On Tuesday, as expected, the minister visited Ghent.", "en");
    assertThat(weight(wording, "ghent")).isGreaterThan(weight(wording, "minist"));
  }

  @Test
  void whereEveryWordHasACapitalACapitalMakesNoName() {
    Wording wording = reader.read("", "Storm Hits City Of Ghent As Thousands Sleep", "en");
    assertThat(weight(wording, "ghent")).isEqualTo(weight(wording, "sleep"));
  }

  @Test
  void aLongTextKeepsItsWeightiestTerms() {
    StringBuilder text = new StringBuilder("Volcano volcano volcano. ");
    for (int i = 0; i < 3_000; i++) {
      text.append("thing").append(i).append(' ');
    }
    Wording wording = reader.read("", text.toString(), "en");
    assertThat(wording.size()).isEqualTo(80);
    assertThat(weight(wording, "volcano")).isGreaterThan(16);
  }

  @Test
  void aNameIsTheSameTraceInEveryLanguage() {
    Wording english = reader.read("", "The bridge at Brávik, where Olsens lived, fell.", "en");
    Wording german = reader.read("", "Gestern ist die Brücke von Brávik gestürzt.", "de");
    assertThat(has(english, Voice.NAME, "bravik")).isTrue();
    assertThat(has(english, Voice.NAME, "olsen")).isTrue();
    assertThat(has(german, Voice.NAME, "bravik")).isTrue();
    assertThat(has(german, Voice.SOUND, "BRBK")).isTrue();
  }

  @Test
  void aWordThatIsAlsoWrittenSmallIsNoName() {
    Wording wording = reader.read("", "They saw the Minister. One minister left for Ghent.", "en");
    assertThat(has(wording, Voice.NAME, "minister")).isFalse();
    assertThat(has(wording, Voice.NAME, "ghent")).isTrue();
  }

  @Test
  void aNumberIsReadAsItsLanguageWritesIt() {
    Wording english = reader.read("", "about 3,800 people at 7.62 metres", "en");
    Wording german = reader.read("", "und rund 3.800 Menschen bei 7,62 Metern", "de");
    Wording arabic = reader.read("", "نحو ٣٨٠٠ شخص", "ar");
    assertThat(has(english, Voice.NUMBER, "3800")).isTrue();
    assertThat(has(german, Voice.NUMBER, "3800")).isTrue();
    assertThat(has(arabic, Voice.NUMBER, "3800")).isTrue();
    assertThat(has(english, Voice.NUMBER, "7.62")).isTrue();
    assertThat(has(german, Voice.NUMBER, "7.62")).isTrue();
  }

  @Test
  void aNumberOfTwoDigitsCountsLessAndOneOfOneDigitNothing() {
    Wording wording = reader.read("", "there were 412 boats, 41 crews and 4 cups", "en");
    assertThat(weight(wording, Voice.NUMBER, "412"))
        .isGreaterThan(weight(wording, Voice.NUMBER, "41"));
    assertThat(has(wording, Voice.NUMBER, "4")).isFalse();
  }

  @Test
  void aNameInKatakanaIsHeard() {
    Wording wording = reader.read("ブラーヴィクで橋が落ちた", "", "ja");
    assertThat(has(wording, Voice.SOUND, "BRBK")).isTrue();
  }

  @Test
  void aWordOfOneLanguageIsNotThatOfAnother() {
    Wording english = reader.in("en", "gift", "");
    assertThat(english.terms()).doesNotContain(reader.in("de", "gift", "").terms());
  }

  @Test
  void aHeadlineOverATextIsKeptByItselfToo() {
    Wording wording = reader.in("en", "Seven lost as a ferry sinks off Orle", "The sea took 7.");
    assertThat(weight(wording, Voice.HEADLINE, "ferri"))
        .isEqualTo(weight(wording, Voice.HEADLINE, "sink"));
    assertThat(has(wording, Voice.HEADLINE, "sea")).isFalse();
    Wording alone = reader.in("en", "Seven lost as a ferry sinks off Orle", "");
    assertThat(has(alone, Voice.HEADLINE, "ferri")).isFalse();
  }

  @Property(tries = 200)
  void nothingThatIsWrittenBreaksTheReader(@ForAll String headline, @ForAll String body) {
    Wording wording = reader.read(headline, body, "");
    assertThat(wording.terms()).isSorted().doesNotHaveDuplicates();
    assertThat(Arrays.stream(wording.weights()).min().orElse(1)).isPositive();
    assertThat(reader.read(headline, body, "")).isEqualTo(wording);
  }

  private Wording headline(String text, String language) {
    return reader.read(text, "", language);
  }

  private static List<String> texts(String text) {
    return Tokens.of(text, 1_000).stream().map(Token::text).toList();
  }

  private static int weight(Wording wording, String stem) {
    return weight(wording, Voice.of("en"), stem);
  }

  private static int weight(Wording wording, int voice, String term) {
    int place = Arrays.binarySearch(wording.terms(), Voice.mark(voice, term));
    assertThat(place).as("the place of " + term).isNotNegative();
    return wording.weights()[place];
  }

  private static boolean has(Wording wording, int voice, String term) {
    return Arrays.binarySearch(wording.terms(), Voice.mark(voice, term)) >= 0;
  }
}
