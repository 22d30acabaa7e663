package org.inkstand.search.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;

/** How text is taken apart. */
class WordFormsTest {

  private final WordForms forms = new WordForms();

  private static List<String> indexed(String language, String text) throws IOException {
    List<String> words = new ArrayList<>();
    try (TokenStream stream = WordChain.ofArticle(language).over(new StringReader(text))) {
      CharTermAttribute word = stream.getAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(word.toString());
      }
      stream.end();
    }
    return words;
  }

  @Test
  void aWordIsKeptAsWrittenAndInItsCommonFormBehindAMark() throws IOException {
    assertThat(indexed("en", "Elections in Ghent's harbours"))
        .containsExactly("elections", "=election", "in", "ghent", "harbours", "=harbour");
  }

  @Test
  void aLanguageWithoutFormsKeepsItsWords() throws IOException {
    assertThat(indexed("xx", "Elections")).containsExactly("elections");
    assertThat(indexed("", "Elections")).containsExactly("elections");
  }

  @Test
  void hanIsKeptInPairsAndSinglyAndSoughtInPairs() throws IOException {
    assertThat(indexed("ja", "知事選")).containsExactlyInAnyOrder("知", "知事", "事", "事選", "選");
    assertThat(forms.written("知事選")).containsExactly("知事", "事選");
    assertThat(forms.written("選")).containsExactly("選");
  }

  @Test
  void thaiIsKeptInPairsOfLettersWithTheirMarks() {
    assertThat(forms.written("ที่นี่")).containsExactly("ที่นี่");
    assertThat(forms.written("เลือกตั้ง")).hasSizeGreaterThan(2);
  }

  @Test
  void allFormsOfAWordStandAtItsPlace() {
    List<Set<String>> places = forms.inAllForms("l'élection Häuser", Set.of("de", "fr", "xx"));
    assertThat(places).hasSize(2);
    assertThat(places.getFirst()).startsWith("election").contains("=election");
    assertThat(places.getLast()).startsWith("hauser").contains("=haus", "haus");
  }

  @Test
  void cyrillicKeepsItsShortI() {
    assertThat(forms.written("Войска ёлка")).containsExactly("войска", "елка");
  }

  @Property(tries = 300)
  void noTextOfAnyLanguageBreaksAChain(@ForAll("texts") String text) {
    for (String language : Stemming.languages()) {
      assertThatCode(() -> indexed(language, text)).as(language).doesNotThrowAnyException();
    }
    assertThatCode(() -> forms.inAllForms(text, Stemming.languages())).doesNotThrowAnyException();
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> letters =
        Arbitraries.strings()
            .withCharRange('a', 'z')
            .withCharRange('à', 'ž')
            .withChars("’'-.’ ـًѐйўאּकि์ที่选ｱﾞ가०٣ß\ud83d\ude42\u200d")
            .ofMaxLength(20);
    return Arbitraries.oneOf(letters, Arbitraries.strings().ofMaxLength(20));
  }
}
