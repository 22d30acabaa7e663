package org.inkstand.story.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.inkstand.article.ArticleId;
import org.inkstand.story.Ruling;
import org.inkstand.story.Rulings;
import org.inkstand.story.Story;
import org.inkstand.story.StoryArticle;
import org.inkstand.story.StoryId;
import org.junit.jupiter.api.Test;

/** Editors say which articles are one story, on both stores. */
class EditorsRulingsTest extends FloodAndChess {

  @Test
  void whatAnEditorTakesOutStaysOutAlsoAfterAStart() {
    flood(1);
    floodAgain(2);
    step().advance();
    StoryId story = home(1);

    assertThat(stores().rulings().rule(new Ruling.Apart(story, ids(2)))).isEmpty();
    GatherStories step = step();
    assertThat(step.advance()).isOne();
    assertThat(home(2)).isNotEqualTo(story);

    flood(3);
    floodAgain(4);
    step().advance();
    assertThat(home(2)).isNotEqualTo(home(1));
  }

  @Test
  void whatAnEditorPutsTogetherIsOneAndItsOldAddressLeadsThere() {
    flood(1);
    chess(2);
    GatherStories step = step();
    step.advance();
    StoryId gone = home(2);

    assertThat(stores().rulings().rule(new Ruling.Together(home(1), gone))).isEmpty();
    step.advance();

    assertThat(members(1)).hasSize(2);
    assertThat(story(1).articles()).isEqualTo(2);
    assertThat(stories().find(gone)).map(Story::id).contains(home(1));
    assertThat(stores().rulings().rule(new Ruling.Together(home(1), gone)))
        .contains(Rulings.Refusal.GONE);
  }

  @Test
  void partingWhatWasPutTogetherGivesTheSameArticlesBack() {
    flood(1);
    chess(2);
    GatherStories step = step();
    step.advance();
    stores().rulings().rule(new Ruling.Together(home(1), home(2)));
    step.advance();

    stores().rulings().rule(new Ruling.Apart(home(1), ids(2)));
    step.advance();

    assertThat(members(1)).extracting(StoryArticle::article).containsExactly(new ArticleId(1));
    assertThat(members(2)).extracting(StoryArticle::article).containsExactly(new ArticleId(2));
  }

  @Test
  void aChoiceThatIsNotOneIsRefused() {
    flood(1);
    chess(2);
    step().advance();

    assertThat(stores().rulings().rule(new Ruling.Apart(home(1), List.of())))
        .contains(Rulings.Refusal.NOTHING);
    assertThat(stores().rulings().rule(new Ruling.Apart(home(1), ids(1))))
        .contains(Rulings.Refusal.NOTHING);
    assertThat(stores().rulings().rule(new Ruling.Apart(home(1), ids(2))))
        .contains(Rulings.Refusal.MOVED);
    assertThat(stores().rulings().rule(new Ruling.Together(home(1), home(1))))
        .contains(Rulings.Refusal.NOTHING);
  }
}
