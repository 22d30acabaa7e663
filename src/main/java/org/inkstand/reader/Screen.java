package org.inkstand.reader;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleBody;
import org.inkstand.article.ArticleId;
import org.inkstand.article.Articles;
import org.inkstand.story.Stories;
import org.inkstand.story.Story;
import org.inkstand.story.StoryId;
import org.inkstand.title.Titles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks articles over for what a reader muted, with all that is known of them. */
@Component
public final class Screen {

  private final Titles titles;
  private final Stories stories;
  private final Articles articles;

  /** With all that there is to know. */
  public Screen(Titles titles, Stories stories, Articles articles) {
    this.titles = titles;
    this.stories = stories;
    this.articles = articles;
  }

  /** Which of them are muted, and by what. */
  public Map<ArticleId, Mute> muted(Muting muting, List<Article> list) {
    if (muting.idle() || list.isEmpty()) {
      return Map.of();
    }
    Map<ArticleId, StoryId> homes = stories.storiesOf(list.stream().map(Article::id).toList());
    Map<StoryId, Story> known =
        stories.findAll(new HashSet<>(homes.values())).stream()
            .collect(Collectors.toMap(Story::id, Function.identity()));
    Map<ArticleId, Mute> muted = new HashMap<>();
    for (Article article : list) {
      Optional<Story> story = Optional.ofNullable(homes.get(article.id())).map(known::get);
      muting.judge(matter(article, story)).ifPresent(mute -> muted.put(article.id(), mute));
    }
    return Map.copyOf(muted);
  }

  /** The mute that keeps one from its reader. */
  public Optional<Mute> muted(Muting muting, Article article) {
    return Optional.ofNullable(muted(muting, List.of(article)).get(article.id()));
  }

  /** Those of a list that are not hidden, in its order. */
  public List<Article> left(Muting muting, List<Article> list) {
    Map<ArticleId, Mute> muted = muted(muting, list);
    return muted.isEmpty()
        ? list
        : list.stream().filter(article -> !hidden(muted.get(article.id()))).toList();
  }

  private static boolean hidden(@Nullable Mute mute) {
    return mute != null && mute.manner() == Mute.Manner.HIDE;
  }

  private Muting.Matter matter(Article article, Optional<Story> story) {
    return Muting.Matter.of(
        article,
        titles.find(article.title()),
        story,
        () -> articles.body(article.id()).map(ArticleBody::text).orElse(""));
  }
}
