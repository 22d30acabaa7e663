package org.inkstand.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.inkstand.article.Article;
import org.inkstand.testnews.FakeStories;
import org.inkstand.testnews.TestNews;
import org.inkstand.title.Access;
import org.inkstand.title.Title;
import org.junit.jupiter.api.Test;

/** What a search shows of its answers, and what it keeps to itself. */
class SearchPageTest {

  private static final String FILLING = "It goes on for a while, as these things do. ";

  private final PaperServer paper = PaperServer.shared();

  @Test
  void aStoryIsShownOnceWithTheWayToTheOthers() throws IOException {
    Title one = paper.titles().add("Gantry Gazette", Access.OPEN);
    Title other = paper.titles().add("Gantry Herald", Access.OPEN);
    Article first = keep(93_001, one, "Gantrycrane falls", "It fell.");
    Article second = keep(93_002, other, "The gantrycrane that fell", "It did.");
    Article apart = keep(93_003, other, "Another gantrycrane stands", "It stands.");
    paper.bean(FakeStories.class).tell(93_000, first, second);

    String page = paper.get("/search?q=gantrycrane").body();

    assertThat(page).contains("3 articles found", "and 1 more in this story", "/story/93000-");
    assertThat(page).contains(apart.path());
    assertThat(page.contains(first.path()) ^ page.contains(second.path())).isTrue();
  }

  @Test
  void aWordBehindTheWallIsOfferedToNobodyWhoMayNotReadIt() throws IOException {
    Title walled = paper.titles().add("Club of Ferrymen", Access.MEMBER);
    keep(93_010, walled, "A short beginning", FILLING.repeat(40) + "The quillonade was hidden.");

    assertThat(paper.get("/search?q=quillonade").body()).contains("1 article found");
    assertThat(paper.get("/search?q=quilonade").body())
        .contains("0 articles found")
        .doesNotContain("Did you mean", "quillonade");

    Title open = paper.titles().add("Ferry Open", Access.OPEN);
    keep(93_011, open, "A long ending", FILLING.repeat(40) + "The quillonade was found.");

    assertThat(paper.get("/search?q=quilonade").body())
        .contains("Did you mean", "<a href=\"/search?q=quillonade\">quillonade</a>");
  }

  @Test
  void whatSaysItInOtherWordsStandsBelowAndTellsNoWordBehindTheWall() throws IOException {
    Title open = paper.titles().add("Rigging Weekly", Access.OPEN);
    Article typed = keep(93_030, open, "A hawser snaps", "The hawser was old.");
    Article other = keep(93_031, open, "How a mooringline held", "It was a new mooringline.");

    String page = paper.get("/search?q=hawser").body();

    assertThat(page)
        .contains(
            "1 article found", typed.path(), "In other words", other.path(), "by: mooringline.");
    assertThat(page.indexOf(other.path())).isGreaterThan(page.indexOf("In other words"));

    Title walled = paper.titles().add("Club of Riggers", Access.MEMBER);
    Article hidden = keep(93_032, walled, "Anchors", FILLING.repeat(40) + "The deckwinch did it.");
    assertThat(paper.get("/search?q=windlass").body())
        .contains("0 articles found", hidden.path(), "nearly the same.")
        .doesNotContain("deckwinch");
  }

  @Test
  void whatWasNotUnderstoodIsSaidInPlainWords() throws IOException {
    assertThat(paper.get("/search?q=flood+colour:blue").body())
        .contains("“colour:blue” was left aside: there is no filter “colour:”.");
  }

  @Test
  void aSearchLeadsToItsFeed() throws IOException {
    assertThat(paper.get("/search?q=gold+%C3%BCber").body())
        .contains("href=\"/rss/search.xml?q=gold+%C3%BCber\"")
        .contains("<link rel=\"alternate\" type=\"application/rss+xml\"");
    assertThat(paper.get("/search").body()).doesNotContain("/rss/search");
  }

  @Test
  void whatNarrowsIsAtTheSideAndWhatIsChosenAbove() throws IOException {
    keep(93_020, paper.titles().add("Sluice Post", Access.OPEN), "Sluicegatekeeper", "One.");
    keep(
        paper.titles().add("Ecluse", Access.OPEN),
        TestNews.article("Sluicegatekeeper").id(93_021).language("fr").says("Un."));

    assertThat(paper.get("/search?q=sluicegatekeeper").body())
        .contains("id=\"narrow\"", "/search?q=sluicegatekeeper+lang%3Afr", ">French<");
    assertThat(paper.get("/search?q=sluicegatekeeper+lang:fr").body())
        .contains("class=\"chosen\"", "href=\"/search?q=sluicegatekeeper\"");
  }

  private Article keep(long id, Title title, String headline, String text) {
    return keep(title, TestNews.article(headline).id(id).language("en").says(text));
  }

  private Article keep(Title title, TestNews news) {
    return paper.articles().add(news.by(title.id().value()).at("11:57"));
  }
}
