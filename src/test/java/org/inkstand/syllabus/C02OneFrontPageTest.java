package org.inkstand.syllabus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleId;
import org.inkstand.edition.Piece;
import org.inkstand.edition.Reason;
import org.inkstand.edition.Significance;
import org.inkstand.edition.Standing;
import org.inkstand.edition.StoryFacts;
import org.inkstand.edition.Together;
import org.inkstand.edition.compose.FrontComposer;
import org.inkstand.edition.compose.FrontOrder;
import org.inkstand.edition.compose.Weighing;
import org.inkstand.edition.signal.SumOfSignals;
import org.inkstand.story.StoryId;
import org.inkstand.testnews.TestNews;
import org.junit.jupiter.api.Test;

/**
 * C02. Which event leads: how stories become a front page.
 *
 * <p>What is known of a story is weighed by a sum of signals, each with its reason; the page is
 * laid out from the weightiest down, each event once. Neither knows a reader, nor money.
 */
class C02OneFrontPageTest {

  private static final Instant NOON = TestNews.DAY.plus(Duration.ofHours(12));

  private final Article ferry = told(1, 1, "Ferry runs aground off Kell", "11:00");
  private final Article anna = told(2, 2, "Anna ferry aground near Kell", "11:20");
  private final Article budget = told(3, 1, "Parliament passes budget", "11:40");

  @Test
  void aStorysWeightIsTheSumOfItsReasons() {
    Significance weighed =
        new SumOfSignals().weigh(StoryFacts.of(ferry, List.of(ferry, anna), _ -> "", 0), NOON);

    assertThat(weighed.reasons()).extracting(Reason::signal).contains("coverage", "freshness");
    assertThat(weighed.reasons().stream().mapToDouble(Reason::points).sum())
        .isCloseTo(weighed.score(), within(1e-9));
  }

  @Test
  void whatTwoTitlesTellLeadsBeforeWhatOneTellsLater() {
    Map<ArticleId, StoryId> stories =
        Map.of(ferry.id(), new StoryId(1), anna.id(), new StoryId(1), budget.id(), new StoryId(2));

    List<Piece> events =
        new Together(stories, "en", Article::whole).fold(List.of(budget, anna, ferry));
    FrontOrder page =
        FrontComposer.compose(
            events, "en", new Weighing(new SumOfSignals(), _ -> "", _ -> "", Standing.NONE), NOON);

    assertThat(events).hasSize(2);
    Piece lead = page.lead().orElseThrow();
    assertThat(lead.titles()).isEqualTo(2);
    assertThat(lead.all()).containsExactlyInAnyOrder(ferry, anna);
  }

  private static Article told(long number, long title, String headline, String at) {
    return TestNews.article(headline)
        .id(number)
        .by(title)
        .at(at)
        .pictured()
        .standfirst("What is known so far.")
        .made();
  }
}
