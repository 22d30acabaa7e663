package org.inkstand.story.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.inkstand.StoreContract;
import org.inkstand.article.ArticleId;
import org.inkstand.story.Stories;
import org.inkstand.story.Story;
import org.inkstand.story.StoryArticle;
import org.inkstand.story.StoryId;
import org.inkstand.story.store.StoryStores;
import org.inkstand.testnews.MemoryArticles;
import org.inkstand.testnews.TestArticle;

/** A flood that two titles tell and a game of chess that one tells, for tests of gathering. */
abstract class FloodAndChess extends StoreContract {

  static final String FLOOD =
      "The river Orle rose four metres in one night and flooded the lower town of Varn. Mayor Ilse"
          + " Brandt asked three thousand people to leave their houses before the dam at Kettin"
          + " gives way. The army brought boats and sandbags.";

  static final String FLOOD_AGAIN =
      "Three thousand people had to leave Varn after the Orle flooded the lower town in one night."
          + " Soldiers with boats and sandbags guard the dam at Kettin, which Mayor Ilse Brandt"
          + " fears may break; the river stands four metres above its usual mark.";

  static final String FLOOD_HEADLINE = "Flood in Varn: 3,000 leave their houses";
  static final String AGAIN_HEADLINE = "Varn flooded as the Orle rises four metres";

  static final String CHESS =
      "Grandmaster Teo Lindqvist won the candidates' tournament in Sorrel with a queen sacrifice"
          + " against Amara Diallo and will play for the world title in spring.";

  final MemoryArticles articles = new MemoryArticles();

  final void flood(long id) {
    articles.keep(
        TestArticle.of(id, FLOOD_HEADLINE).title(1).at("2026-11-22T07:00:00Z").text(FLOOD));
  }

  final void floodAgain(long id) {
    articles.keep(
        TestArticle.of(id, AGAIN_HEADLINE).title(2).at("2026-11-22T08:00:00Z").text(FLOOD_AGAIN));
  }

  final void chess(long id) {
    articles.keep(
        TestArticle.of(id, "Lindqvist wins the candidates")
            .title(3)
            .at("2026-11-22T08:30:00Z")
            .text(CHESS));
  }

  final StoryStores stores() {
    return new StoryStores(store);
  }

  final GatherStories step() {
    return new GatherStories(articles, stores().book(), stores().rulings());
  }

  final Stories stories() {
    return new StoryStores(store).stories();
  }

  final List<StoryArticle> members(long article) {
    return stories().articles(home(article), 10);
  }

  final Story story(long article) {
    new LabelStories(articles, new StoryStores(store).book()).advance();
    return stories().find(home(article)).orElseThrow();
  }

  final StoryId home(long article) {
    StoryId home = stories().storiesOf(ids(article)).get(new ArticleId(article));
    assertThat(home).as("the story of article " + article).isNotNull();
    return Objects.requireNonNull(home);
  }

  static List<ArticleId> ids(long... numbers) {
    return Arrays.stream(numbers).mapToObj(ArticleId::new).toList();
  }
}
