package org.inkstand.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.inkstand.search.query.Operand.Before;
import org.inkstand.search.query.Operand.HasPicture;
import org.inkstand.search.query.Operand.InCountry;
import org.inkstand.search.query.Operand.InLanguage;
import org.inkstand.search.query.Operand.InSection;
import org.inkstand.search.query.Operand.InTitle;
import org.inkstand.search.query.Operand.Phrase;
import org.inkstand.search.query.Operand.Since;
import org.inkstand.search.query.Operand.Word;
import org.inkstand.title.TitleId;
import org.junit.jupiter.api.Test;

/** The language of the search box. */
class QueryReaderTest {

  private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

  private static final Known KNOWN =
      new Known(
          name -> name.equals("Latin Times") ? Set.of(new TitleId(7)) : Set.of(),
          name -> name.equals("sport") ? Optional.of("medtop:15000000") : Optional.empty(),
          name ->
              name.equals("be")
                  ? Optional.of(new InCountry("BE", Set.of(new TitleId(7))))
                  : Optional.empty(),
          LocalDate.of(2026, 11, 20),
          BRUSSELS);

  private static Wanted read(String typed) {
    return QueryReader.read(typed, KNOWN);
  }

  private static List<Operand> operands(String typed) {
    return read(typed).clauses().stream().flatMap(clause -> clause.anyOf().stream()).toList();
  }

  @Test
  void wordsAndPhrasesAreToldApart() {
    assertThat(operands("flood \"night train\" ghent"))
        .containsExactly(new Word("flood"), new Phrase("night train"), new Word("ghent"));
  }

  @Test
  void quotesOfAnyKeyboardServe() {
    for (String typed :
        List.of("“night train”", "„night train“", "«night train»", "「night train」")) {
      assertThat(operands(typed)).as(typed).containsExactly(new Phrase("night train"));
    }
  }

  @Test
  void aQuoteNeverClosedReachesToTheEnd() {
    assertThat(operands("a \"night train"))
        .containsExactly(new Word("a"), new Phrase("night train"));
  }

  @Test
  void aMinusBeforeAnythingLeavesItOut() {
    assertThat(read("-flood -\"night train\" -title:\"Latin Times\"").clauses())
        .containsExactly(
            new Clause(List.of(new Word("flood")), true),
            new Clause(List.of(new Phrase("night train")), true),
            new Clause(List.of(new InTitle(Set.of(new TitleId(7)))), true));
  }

  @Test
  void aMinusAloneOrInsideAWordIsNoSign() {
    assertThat(operands("twenty-one - two")).contains(new Word("twenty-one"), new Word("two"));
    assertThat(read("twenty-one - two").clauses()).noneMatch(Clause::without);
  }

  @Test
  void orJoinsItsTwoSidesOnly() {
    assertThat(read("a b OR c | d e").clauses())
        .containsExactly(
            new Clause(List.of(new Word("a")), false),
            new Clause(List.of(new Word("b"), new Word("c"), new Word("d")), false),
            new Clause(List.of(new Word("e")), false));
  }

  @Test
  void orAtAnEndJoinsNothing() {
    assertThat(read("OR a OR").clauses())
        .containsExactly(new Clause(List.of(new Word("a")), false));
    assertThat(operands("or")).containsExactly(new Word("or"));
  }

  @Test
  void filtersAreRead() {
    assertThat(operands("title:\"Latin Times\" Section:sport lang:PT_br"))
        .containsExactly(
            new InTitle(Set.of(new TitleId(7))),
            new InSection("medtop:15000000"),
            new InLanguage("pt-br"));
  }

  @Test
  void aCountryAndAPictureAreFilters() {
    assertThat(operands("country:be has:picture has:Photo"))
        .containsExactly(
            new InCountry("BE", Set.of(new TitleId(7))), new HasPicture(), new HasPicture());
    assertThat(read("country:atlantis has:hat").unknown())
        .containsExactly("country:atlantis", "has:hat");
  }

  @Test
  void aLineIsNarrowedAndWidenedWithoutTouchingTheRest() {
    Line line = new Line("flood  -rain title:\"Latin Times\" \"night train\"", KNOWN);
    InTitle title = new InTitle(Set.of(new TitleId(7)));
    assertThat(line.asks(title)).isTrue();
    assertThat(line.without(title)).isEqualTo("flood -rain \"night train\"");
    assertThat(line.with("has:picture")).endsWith("\"night train\" has:picture");
    assertThat(line.asks(new InCountry("BE", Set.of(new TitleId(7))))).isFalse();
    assertThat(new Line("flood -lang:en", KNOWN).asks(new InLanguage("en"))).isFalse();
  }

  @Test
  void onlyPlainWordsAreRespelt() {
    Line line = new Line("flod \"flod gate\" -flod OR title:flod", KNOWN);
    assertThat(line.respelt(word -> Optional.of("flood")))
        .contains("flood \"flod gate\" -flod OR title:flod");
    assertThat(line.respelt(_ -> Optional.empty())).isEmpty();
  }

  @Test
  void daysMonthsAndYearsBeginAtMidnightInThePapersZone() {
    assertThat(operands("after:2026-11-22 before:2026-11 after:2026 before:today after:yesterday"))
        .containsExactly(
            new Since(Instant.parse("2026-11-21T23:00:00Z")),
            new Before(Instant.parse("2026-10-31T23:00:00Z")),
            new Since(Instant.parse("2025-12-31T23:00:00Z")),
            new Before(Instant.parse("2026-11-19T23:00:00Z")),
            new Since(Instant.parse("2026-11-18T23:00:00Z")));
  }

  @Test
  void whatIsNoDayIsSaidToBeUnknown() {
    assertThat(read("after:2026-13-01 before:2026-02-30 after:soon").unknown())
        .containsExactly("after:2026-13-01", "before:2026-02-30", "after:soon");
  }

  @Test
  void aPastedHeadlineOrAddressIsWords() {
    assertThat(operands("Vellmark: the vote")).hasSize(3).allMatch(Word.class::isInstance);
    assertThat(read("https://paper.example/1 12:30").unknown()).isEmpty();
  }

  @Test
  void termsAreWhatIsToBeMarkedEachOnce() {
    assertThat(read("flood Flood \"night train\" -rain lang:en flood").terms())
        .containsExactly("flood", "Flood", "night train");
  }

  @Test
  void endlessQuestionsAreCut() {
    assertThat(read("word ".repeat(10_000)).clauses()).hasSizeLessThanOrEqualTo(32);
    assertThat(operands("x".repeat(100_000)).getFirst())
        .isInstanceOfSatisfying(Word.class, word -> assertThat(word.text()).hasSize(100));
    assertThat(read("a:".repeat(400) + "foo:bar ".repeat(400)).unknown()).hasSizeLessThan(9);
  }

  @Property
  void whateverIsTypedMeansSomething(@ForAll("typed") String typed) {
    Wanted wanted = read(typed);
    assertThat(wanted.clauses()).hasSizeLessThanOrEqualTo(Limits.OPERANDS_MAX);
    assertThat(wanted.terms()).allMatch(term -> !term.isBlank());
  }

  @Provide
  Arbitrary<String> typed() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "\"",
            "-",
            "OR",
            "title:",
            "lang:",
            "before:2026-",
            "after:99999",
            " ",
            "　",
            ":",
            "|",
            "section:",
            "flood",
            "«",
            "」",
            "\u0000",
            "\ud800",
            "🙂",
            "选举",
            "الاحد",
            "AND",
            "--",
            "/");
    return Arbitraries.oneOf(pieces, Arbitraries.strings().ofMaxLength(6))
        .list()
        .ofMaxSize(30)
        .map(parts -> String.join("", parts));
  }
}
