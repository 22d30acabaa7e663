package org.inkstand.story.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inkstand.article.ArticleId;
import org.inkstand.story.Story;
import org.inkstand.story.StoryArticle;
import org.inkstand.story.StoryChange;
import org.inkstand.story.StoryId;
import org.inkstand.story.cluster.Decision;
import org.inkstand.story.store.Gathered;
import org.inkstand.story.store.StoryStores;
import org.inkstand.testnews.TestArticle;
import org.junit.jupiter.api.Test;

/** From articles to stories in the store, on both stores. */
class GatherStoriesTest extends FloodAndChess {

  @Test
  void oneEventInTwoTitlesIsOneStoryAndAnotherEventIsAnother() {
    flood(1);
    floodAgain(2);
    chess(3);
    step().advance();

    assertThat(stories().storiesOf(ids(1, 2, 3)))
        .containsEntry(new ArticleId(1), home(2))
        .doesNotContainEntry(new ArticleId(3), home(1));
    assertThat(members(1))
        .extracting(StoryArticle::article)
        .containsExactly(new ArticleId(1), new ArticleId(2));
    assertThat(members(1)).allMatch(member -> member.copyOf().isEmpty());
    assertThat(story(1).titles()).isEqualTo(2);
    assertThat(story(1).headline()).isIn(FLOOD_HEADLINE, AGAIN_HEADLINE);
    assertThat(story(1).subjects()).isNotEmpty();
  }

  @Test
  void afterAStartItGoesOnWhereItStood() {
    flood(1);
    step().advance();
    floodAgain(2);
    step().advance();

    assertThat(members(1)).hasSize(2);
    assertThat(step().advance()).isZero();
  }

  @Test
  void whatCouldNotBeWrittenWasNotDecided() {
    flood(1);
    GatherStories step = step();
    store.write(jdbc -> jdbc.sql("alter table story_article rename to story_elsewhere").update());
    assertThatThrownBy(step::advance).isInstanceOf(RuntimeException.class);
    store.write(jdbc -> jdbc.sql("alter table story_elsewhere rename to story_article").update());
    floodAgain(2);
    step.advance();

    assertThat(members(1)).hasSize(2);
  }

  @Test
  void aCopyNamesItsOriginalAndStandsForItselfWhenThatIsGone() {
    flood(1);
    articles.keep(
        TestArticle.of(2, "River floods Varn")
            .title(9)
            .at("2026-11-22T09:00:00Z")
            .text("VARN. " + FLOOD));
    step().advance();
    assertThat(members(1))
        .extracting(StoryArticle::copyOf)
        .containsExactly(Optional.empty(), Optional.of(new ArticleId(1)));
    assertThat(story(1).originals()).isOne();

    articles.withdraw(1);
    step().advance();
    assertThat(members(2)).extracting(StoryArticle::copyOf).containsExactly(Optional.empty());
  }

  @Test
  void aWithdrawnArticleLeavesItsStoryAndTheLastOneEndsIt() {
    flood(1);
    step().advance();
    StoryId home = home(1);
    articles.withdraw(1);
    step().advance();

    assertThat(stories().find(home)).isEmpty();
    assertThat(stories().changesAfter(0, 10).items())
        .containsExactly(new StoryChange.Withdrawn(home));
  }

  @Test
  void aMergedStoryLeadsToWhereItWent() {
    flood(1);
    chess(2);
    step().advance();
    StoryId stays = home(1);
    StoryId goes = home(2);
    new StoryStores(store)
        .book()
        .write(
            new Gathered(
                Map.of(),
                Map.of(),
                Map.of(),
                List.of(new Decision.Merged(stays.value(), goes.value())),
                List.of(),
                "test",
                1));

    assertThat(story(1).id()).isEqualTo(stays);
    assertThat(stories().find(goes).map(Story::id)).contains(stays);
    assertThat(members(1)).hasSize(2);
    assertThat(stories().findAll(List.of(stays, goes))).hasSize(1);
  }

  @Test
  void aSplitStoryIsTwo() {
    flood(1);
    floodAgain(2);
    step().advance();
    long old = home(1).value();
    new StoryStores(store)
        .book()
        .write(
            new Gathered(
                Map.of(),
                Map.of(),
                Map.of(),
                List.of(new Decision.Split(old, old + 7, List.of(2L))),
                List.of(),
                "test",
                1));

    assertThat(home(1)).isEqualTo(new StoryId(old));
    assertThat(home(2)).isEqualTo(new StoryId(old + 7));
    assertThat(story(2).splitFrom()).contains(new StoryId(old));
  }

  @Test
  void aBatchOfNothingButSplitsLeavesPlacesForTheNext() {
    for (long id = 1; id <= 6; id++) {
      flood(id);
    }
    step().advance();
    long old = home(1).value();
    List<Decision> splits = new ArrayList<>();
    for (long id = 2; id <= 6; id++) {
      splits.add(new Decision.Split(old, old + id, List.of(id)));
    }
    new StoryStores(store)
        .book()
        .write(new Gathered(Map.of(), Map.of(), Map.of(), splits, List.of(), "test", 1));
    chess(7);
    step().advance();

    assertThat(stories().storiesOf(ids(1, 2, 3, 4, 5, 6, 7)).values()).doesNotHaveDuplicates();
  }
}
