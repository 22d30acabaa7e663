package org.inkstand.story.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.inkstand.StoreContract;
import org.inkstand.article.ArticleId;
import org.inkstand.story.Ruling;
import org.inkstand.story.Rulings;
import org.inkstand.story.Stories;
import org.inkstand.story.Story;
import org.inkstand.story.StoryArticle;
import org.inkstand.story.StoryId;
import org.inkstand.story.store.StoryStores;
import org.inkstand.testnews.MemoryArticles;
import org.inkstand.testnews.TestArticle;
import org.junit.jupiter.api.Test;

/** Editors say which articles are one story, on both stores. */
class EditorsRulingsTest extends StoreContract {

  private static final String FLOOD =
      "The river Orle rose four metres in one night and flooded the lower town of Varn. Mayor Ilse"
          + " Brandt asked three thousand people to leave their houses before the dam at Kettin"
          + " gives way. The army brought boats and sandbags.";

  private static final String FLOOD_AGAIN =
      "Three thousand people had to leave Varn after the Orle flooded the lower town in one night."
          + " Soldiers with boats and sandbags guard the dam at Kettin, which Mayor Ilse Brandt"
          + " fears may break; the river stands four metres above its usual mark.";

  private static final String FLOOD_HEADLINE = "Flood in Varn: 3,000 leave their houses";
  private static final String AGAIN_HEADLINE = "Varn flooded as the Orle rises four metres";

  private static final String CHESS =
      "Grandmaster Teo Lindqvist won the candidates' tournament in Sorrel with a queen sacrifice"
          + " against Amara Diallo and will play for the world title in spring.";

  private final MemoryArticles articles = new MemoryArticles();

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

  private void flood(long id) {
    articles.keep(
        TestArticle.of(id, FLOOD_HEADLINE).title(1).at("2026-11-22T07:00:00Z").text(FLOOD));
  }

  private void floodAgain(long id) {
    articles.keep(
        TestArticle.of(id, AGAIN_HEADLINE).title(2).at("2026-11-22T08:00:00Z").text(FLOOD_AGAIN));
  }

  private void chess(long id) {
    articles.keep(
        TestArticle.of(id, "Lindqvist wins the candidates")
            .title(3)
            .at("2026-11-22T08:30:00Z")
            .text(CHESS));
  }

  private StoryStores stores() {
    return new StoryStores(store);
  }

  private GatherStories step() {
    return new GatherStories(articles, stores().book(), stores().rulings());
  }

  private Stories stories() {
    return new StoryStores(store).stories();
  }

  private List<StoryArticle> members(long article) {
    return stories().articles(home(article), 10);
  }

  private Story story(long article) {
    new LabelStories(articles, new StoryStores(store).book()).advance();
    return stories().find(home(article)).orElseThrow();
  }

  private StoryId home(long article) {
    StoryId home = stories().storiesOf(ids(article)).get(new ArticleId(article));
    assertThat(home).as("the story of article " + article).isNotNull();
    return java.util.Objects.requireNonNull(home);
  }

  private static List<ArticleId> ids(long... numbers) {
    return java.util.Arrays.stream(numbers).mapToObj(ArticleId::new).toList();
  }
}
