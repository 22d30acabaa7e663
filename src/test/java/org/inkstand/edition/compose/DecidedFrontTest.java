package org.inkstand.edition.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleId;
import org.inkstand.edition.Decision;
import org.inkstand.edition.Decision.Kind;
import org.inkstand.edition.Slot;
import org.inkstand.edition.Slot.Place;
import org.inkstand.edition.Standing;
import org.inkstand.edition.Together;
import org.inkstand.edition.signal.SumOfSignals;
import org.inkstand.story.StoryId;
import org.inkstand.testnews.TestNews;
import org.junit.jupiter.api.Test;

/** What editors' decisions do to the front page: thirty stories, the first the weightiest. */
class DecidedFrontTest {

  private final Instant now = TestNews.DAY.plus(Duration.ofHours(12));
  private final List<Article> articles = new ArrayList<>();
  private final Map<ArticleId, StoryId> stories = new HashMap<>();
  private final List<Decision> decisions = new ArrayList<>();

  DecidedFrontTest() {
    for (int i = 1; i <= 30; i++) {
      TestNews news =
          TestNews.article("News " + i)
              .by(1 + i % 15)
              .at(now.minusSeconds(600L * i))
              .pictured()
              .standfirst("S");
      articles.add(news.id(i).made());
      stories.put(new ArticleId(i), new StoryId(100 + i));
    }
  }

  @Test
  void withoutDecisionsTheWeightiestLeads() {
    assertThat(headlines(Place.LEAD)).containsExactly("News 1");
    assertThat(headlines(Place.PICK)).isEmpty();
  }

  @Test
  void ourPicksStandInTheEditorsOrderWithTheirWords() {
    decision(Kind.PICK, 20, 2, "Second");
    decision(Kind.PICK, 25, 1, "First");

    assertThat(headlines(Place.PICK)).containsExactly("News 25", "News 20");
    assertThat(slots())
        .filteredOn(slot -> slot.place() == Place.PICK)
        .extracting(Slot::note)
        .containsExactly("First", "Second");
    assertThat(slots().stream().map(Slot::article)).doesNotHaveDuplicates();
  }

  @Test
  void whatIsPinnedLeadsAndWhatElseIsPinnedStandsBesideIt() {
    decision(Kind.PIN, 30, 0, "");
    decision(Kind.PIN, 29, 0, "");

    assertThat(headlines(Place.LEAD)).containsExactly("News 30");
    assertThat(headlines(Place.SECOND)).contains("News 29");
  }

  @Test
  void whatIsDemotedDoesNotLeadAndSaysSo() {
    double before = slot("News 1").score();
    decision(Kind.DEMOTE, 1, 0, "");

    assertThat(headlines(Place.LEAD)).containsExactly("News 2");
    assertThat(slot("News 1").score()).isCloseTo(before / 2, within());
    assertThat(slot("News 1").reasons()).anyMatch(reason -> reason.signal().equals("demoted"));
  }

  @Test
  void whatIsBlockedStandsNowhereEvenWhenItIsPinned() {
    decision(Kind.BLOCK, 1, 0, "");
    decision(Kind.PIN, 1, 0, "");

    assertThat(slots()).extracting(Slot::headline).doesNotContain("News 1");
    assertThat(BriefingComposer.slots(together(), "en", weighing(), now))
        .extracting(Slot::headline)
        .doesNotContain("News 1");
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.data.Offset.offset(1e-9);
  }

  private void decision(Kind kind, long article, int place, String words) {
    long number = decisions.size() + 1;
    decisions.add(
        new Decision(number, kind, 100 + article, place, words, Instant.EPOCH, Instant.MAX));
  }

  private List<Slot> slots() {
    return FrontComposer.slots(together(), "en", weighing(), now);
  }

  private List<org.inkstand.edition.Piece> together() {
    return new Together(stories, "en", Article::whole).fold(articles);
  }

  private Weighing weighing() {
    return new Weighing(new SumOfSignals(), _ -> "", _ -> "", new Standing(decisions));
  }

  private List<String> headlines(Place place) {
    return slots().stream().filter(s -> s.place() == place).map(Slot::headline).toList();
  }

  private Slot slot(String headline) {
    return slots().stream().filter(s -> s.headline().equals(headline)).findFirst().orElseThrow();
  }
}
