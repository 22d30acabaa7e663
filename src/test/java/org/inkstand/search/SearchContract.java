package org.inkstand.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.inkstand.article.ArticleId;
import org.inkstand.testnews.TestArticle;
import org.junit.jupiter.api.Test;

/** What every engine must find, whichever holds the index. */
public abstract class SearchContract extends NarrowingContract {

  private static TestArticle flood() {
    return TestArticle.of(1, "Flood in Ghent").text("The river rose. Elections are postponed.");
  }

  private static TestArticle vote() {
    return TestArticle.of(2, "Ghent votes").text("An election, at last, after the rain.");
  }

  @Test
  void aWordIsFoundInHeadlineAndText() {
    assertThat(found("river", flood(), vote())).containsExactly(1L);
    assertThat(found("FLOOD")).containsExactly(1L);
  }

  @Test
  void allWordsMustBeThere() {
    assertThat(found("ghent rain", flood(), vote())).containsExactly(2L);
  }

  @Test
  void aWordIsFoundInItsOtherForms() {
    assertThat(found("elections", flood(), vote())).containsExactly(1L, 2L);
  }

  @Test
  void newsIsNotNew() {
    assertThat(found("new", TestArticle.of(1, "Old news"), TestArticle.of(2, "A new bridge")))
        .containsExactly(2L);
  }

  @Test
  void aPhraseMeansItsWordsAsWritten() {
    TestArticle night = TestArticle.of(3, "The night train").text("It runs.");
    TestArticle day = TestArticle.of(4, "Night and train").text("A train of nights.");
    assertThat(found("\"night train\"", night, day)).containsExactly(3L);
    assertThat(found("\"night trains\"")).isEmpty();
  }

  @Test
  void noPhraseSpansHeadlineAndText() {
    assertThat(found("\"ghent the\"", flood())).isEmpty();
  }

  @Test
  void aMinusLeavesOut() {
    assertThat(found("ghent -river", flood(), vote())).containsExactly(2L);
    assertThat(found("-river")).containsExactly(2L);
    assertThat(found("ghent -\"the rain\"")).containsExactly(1L);
  }

  @Test
  void oneOfTwoIsEnough() {
    assertThat(found("river OR rain", flood(), vote())).containsExactlyInAnyOrder(1L, 2L);
    assertThat(found("ghent river OR flood")).containsExactly(1L);
  }

  @Test
  void aTitleIsAskedForBySlugOrNameOrSomeOfItsWords() {
    TestArticle[] news = {flood().title(ledger), vote().title(times)};
    assertThat(found("title:the-harbour-ledger", news)).containsExactly(1L);
    assertThat(found("title:\"The Harbour Ledger\"")).containsExactly(1L);
    assertThat(found("title:latin ghent")).containsExactly(2L);
    assertThat(found("ghent -title:latin-times")).containsExactly(1L);
    assertThat(found("title:times")).containsExactly(2L);
  }

  @Test
  void aSectionIsAskedForBySlugOrNumber() {
    TestArticle[] news = {flood().filed("medtop:15000000"), vote().filed("medtop:11000000")};
    assertThat(found("section:sport", news)).containsExactly(1L);
    assertThat(found("section:medtop:11000000")).containsExactly(2L);
    assertThat(found("section:15000000 ghent")).containsExactly(1L);
  }

  @Test
  void aLanguageIsAskedForWithOrWithoutItsCountry() {
    TestArticle[] news = {flood().in("pt-BR"), vote().in("pt")};
    assertThat(found("lang:pt", news)).containsExactlyInAnyOrder(1L, 2L);
    assertThat(found("lang:PT-br")).containsExactly(1L);
  }

  @Test
  void daysBoundWhatIsFound() {
    TestArticle[] news = {flood().at("2026-11-19T23:59:59Z"), vote().at("2026-11-20T00:00:00Z")};
    assertThat(found("ghent after:today", news)).containsExactly(2L);
    assertThat(found("ghent before:2026-11-20")).containsExactly(1L);
    assertThat(found("after:2026-11 before:2026-12-01")).containsExactly(2L, 1L);
    assertThat(found("after:yesterday before:today")).containsExactly(1L);
    assertThat(found("before:2026")).isEmpty();
  }

  @Test
  void filtersAloneGiveTheNewestFirst() {
    TestArticle[] news = {
      flood().at("2026-11-18T10:00:00Z"),
      vote().at("2026-11-19T10:00:00Z"),
      TestArticle.of(3, "Older").at("2026-01-01T10:00:00Z")
    };
    assertThat(found("lang:en", news)).containsExactly(2L, 1L, 3L);
  }

  @Test
  void whatIsNotUnderstoodIsSaidAndLeftOut() {
    SearchAnswer answer =
        answer("river author:smith before:soon title:nobody section:zzz lang:7", flood());
    assertThat(answer.unknown())
        .containsExactly("author:smith", "before:soon", "title:nobody", "section:zzz", "lang:7");
    assertThat(answer.articles()).containsExactly(new ArticleId(1));
    assertThat(answer.terms()).containsExactly("river");
  }

  @Test
  void nothingAskedIsNothingFound() {
    for (String nothing : List.of("", "  ", "!!! ...", "-", "\"\"", "OR", "title:")) {
      assertThat(found(nothing, flood())).as(nothing).isEmpty();
    }
  }

  @Test
  void whateverIsTypedIsAnswered() {
    Search search = engine(articles.keep(flood(), vote()), titles);
    follow();
    List<String> pieces =
        List.of(
            "\"",
            "-",
            " OR ",
            "title:",
            "lang:",
            "before:2026",
            "after:0000",
            " ",
            ":",
            "flood",
            "section:sport",
            "選",
            "ال",
            "\ud800",
            "*",
            "(",
            "\\",
            "~",
            "=flood",
            "/x/",
            "\u0000");
    Random random = new Random(5);
    for (int i = 0; i < 2_000; i++) {
      StringBuilder typed = new StringBuilder();
      for (int n = random.nextInt(12); n > 0; n--) {
        typed.append(pieces.get(random.nextInt(pieces.size())));
      }
      SearchAnswer answer = search.find(new SearchQuery(typed.toString(), 0, 20));
      assertThat(answer.total()).isGreaterThanOrEqualTo(answer.articles().size());
    }
  }

  @Test
  void theHeadlineWeighsMoreThanTheText() {
    TestArticle inText = TestArticle.of(1, "Weather").text("Some words about a bridge and a road.");
    TestArticle inHead =
        TestArticle.of(2, "Bridge opens").text("Some words about roads, and roads.");
    assertThat(found("bridge", inText, inHead)).containsExactly(2L, 1L);
  }

  @Test
  void ofTwoThatSayTheSameTheFresherComesFirst() {
    TestArticle old = TestArticle.of(1, "Bridge opens").at("2026-09-01T10:00:00Z");
    TestArticle fresh = TestArticle.of(2, "Bridge opens").at("2026-11-20T10:00:00Z");
    assertThat(found("bridge", old, fresh)).containsExactly(2L, 1L);
  }

  @Test
  void aListGoesOnWhereTheLastPageEnded() {
    for (int i = 1; i <= 30; i++) {
      articles.keep(TestArticle.of(i, "Bridge " + i).at("2026-11-%02dT10:00:00Z".formatted(i)));
    }
    Search search = engine(articles, titles);
    follow();
    SearchAnswer first = search.find(new SearchQuery("bridge", 0, 20));
    SearchAnswer second = search.find(new SearchQuery("bridge", 20, 20));
    assertThat(first.total()).isEqualTo(30);
    assertThat(second.articles()).hasSize(10).doesNotContainAnyElementsOf(first.articles());
    assertThat(search.find(new SearchQuery("bridge", 10_000, 20)).articles()).isEmpty();
  }

  @Test
  void aRevisedArticleIsFoundByItsNewWordsOnly() {
    found("river", flood());
    articles.keep(TestArticle.of(1, "Flood over").text("The water fell."));
    follow();
    assertThat(found("river")).isEmpty();
    assertThat(found("water")).containsExactly(1L);
  }

  @Test
  void aWithdrawnArticleIsNotFoundAnyMore() {
    assertThat(found("river", flood(), vote())).hasSize(1);
    articles.withdraw(1);
    assertThat(found("river")).isEmpty();
    assertThat(engine(articles, titles).count()).isEqualTo(1);
  }

  @Test
  void neighboursShareRareWords() {
    for (int i = 10; i < 40; i++) {
      articles.keep(TestArticle.of(i, "Market report " + i).text("Shares rose and fell as usual."));
    }
    TestArticle bridge =
        TestArticle.of(1, "Kettel dam spillway opened").text("Engineer Orla Vance opened it.");
    TestArticle same =
        TestArticle.of(2, "Vance on the spillway").text("Orla Vance says the Kettel dam holds.");
    Search search = engine(articles.keep(bridge, same), titles);
    follow();
    Related near = search.related(new ArticleId(1), 5).getFirst();
    assertThat(near.article()).isEqualTo(new ArticleId(2));
    assertThat(near.words()).contains("kettel", "vance", "spillway").doesNotContain("engineer");
    assertThat(near.nearness()).isGreaterThan(.3);
    assertThat(search.related(new ArticleId(99), 5)).isEmpty();
  }

  @Test
  void neighboursAreNoCopiesNotOfAnotherLanguageAndOfAnotherSeasonOnlyAsHistory() {
    String words = "Engineer Orla Vance opened the spillway of the Kettel dam.";
    articles.keep(
        TestArticle.of(1, "Kettel").text(words).fingerprint(7),
        TestArticle.of(2, "Kettel again").text(words).fingerprint(7),
        TestArticle.of(3, "Kettel encore").text(words).in("fr"),
        TestArticle.of(4, "Kettel before").text(words).at("2026-08-01T10:00:00Z"),
        TestArticle.of(7, "Vance by a spillway").text("Music.").at("2026-08-01T10:00:00Z"),
        TestArticle.of(8, "Kettel long ago").text(words).at("2022-08-01T10:00:00Z"),
        TestArticle.of(5, "Kettel told").text(words).fingerprint(8),
        TestArticle.of(6, "Kettel told").text(words).fingerprint(8));
    for (int i = 10; i < 130; i++) {
      articles.keep(TestArticle.of(i, "Market report " + i).text("Shares rose and fell as usual."));
    }
    Search search = engine(articles, titles);
    follow();
    List<Related> near = search.related(new ArticleId(1), 5);
    assertThat(near)
        .filteredOn(one -> !one.history())
        .extracting(Related::article)
        .hasSize(1)
        .isSubsetOf(new ArticleId(5), new ArticleId(6));
    assertThat(near)
        .filteredOn(Related::history)
        .extracting(Related::article)
        .containsExactly(new ArticleId(4));
  }

  @Test
  void anArticleThatSaysItInOtherWordsIsFoundApart() {
    articles.keep(
        TestArticle.of(1, "Earthquake shakes the coast").text("An earthquake, says the mayor."),
        TestArticle.of(2, "Strong quake near the port, tsunami feared").text("The sea drew back."),
        TestArticle.of(3, "Bank raises rates").text("Seismic, the minister called it."),
        TestArticle.of(4, "Un quake au port").text("Quake.").in("fr"));
    Search search = engine(articles, titles);
    follow();
    assertThat(found("earthquake")).containsExactly(1L);
    InOtherWords other = search.inOtherWords("earthquake", 5);
    assertThat(other.words()).contains("quake").doesNotContain("earthquakes");
    assertThat(other.articles()).containsExactly(new ArticleId(2));
    assertThat(search.inOtherWords("earthquake port", 5).articles())
        .as("all words or their likes must be there")
        .containsExactly(new ArticleId(2));
    articles.keep(
        TestArticle.of(5, "Antwerp wins").text("In Antwerp they cheer, and in Ghent they do not."),
        TestArticle.of(6, "Antwerp loses").text("Antwerp has lost."));
    follow();
    assertThat(search.inOtherWords("ghent", 5)).as("a name").isEqualTo(InOtherWords.NONE);
    assertThat(search.inOtherWords("two", 5)).as("a number").isEqualTo(InOtherWords.NONE);
    assertThat(search.inOtherWords("earthquake -tsunami", 5).articles()).isEmpty();
    assertThat(search.inOtherWords("earthquake lang:fr", 5).articles()).isEmpty();
  }

  @Test
  void nothingIsAskedForInOtherWordsWhereThereAreNone() {
    Search search = engine(articles.keep(flood(), vote()), titles);
    follow();
    String many = "flood quake fire storm strike ballot rescue";
    for (String typed :
        List.of("", "Ghent", "\"flood warning\"", "lang:en", "-flood", "地震", many)) {
      assertThat(search.inOtherWords(typed, 5)).as(typed).isEqualTo(InOtherWords.NONE);
    }
  }
}
