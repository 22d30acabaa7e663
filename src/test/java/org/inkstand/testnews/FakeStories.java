package org.inkstand.testnews;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleId;
import org.inkstand.kit.step.Changes;
import org.inkstand.story.Stories;
import org.inkstand.story.Story;
import org.inkstand.story.StoryArticle;
import org.inkstand.story.StoryChange;
import org.inkstand.story.StoryId;

/** Stories that a test tells; none at first. */
public final class FakeStories implements Stories {

  private final Map<Long, Story> stories = new TreeMap<>();
  private final Map<StoryId, List<StoryArticle>> members = new HashMap<>();
  private final Map<StoryId, Long> places = new HashMap<>();
  private long last;

  /** Makes a story of these articles, the oldest first, all of them originals. */
  public Story tell(long number, Article... articles) {
    List<Article> list = List.of(articles);
    return keep(
        story(number, list, list.size()),
        list.stream().map(a -> new StoryArticle(a.id(), a.title(), Optional.empty())).toList());
  }

  /** Makes a story of one text: the first article's, which the others carry. */
  public Story carry(long number, Article original, List<Article> copies) {
    List<Article> all = new ArrayList<>(copies);
    all.addFirst(original);
    return keep(
        story(number, all, 1),
        all.stream()
            .map(
                a ->
                    new StoryArticle(
                        a.id(),
                        a.title(),
                        Optional.of(original.id()).filter(id -> !id.equals(a.id()))))
            .toList());
  }

  private Story keep(Story story, List<StoryArticle> list) {
    stories.put(story.id().value(), story);
    members.put(story.id(), list);
    places.put(story.id(), ++last);
    return story;
  }

  private static Story story(long number, List<Article> list, int originals) {
    Article lead = list.getFirst();
    return new Story(
        new StoryId(number),
        lead.slug(),
        lead.headline(),
        lead.id(),
        lead.language(),
        List.of(lead.section().isEmpty() ? "medtop:15000000" : lead.section()),
        List.of(),
        List.of(),
        lead.title(),
        lead.published(),
        list.getLast().published(),
        list.size(),
        originals,
        (int) list.stream().map(Article::title).distinct().count(),
        true,
        Optional.empty());
  }

  @Override
  public Optional<Story> find(StoryId id) {
    return Optional.ofNullable(stories.get(id.value()));
  }

  @Override
  public List<Story> findAll(Collection<StoryId> ids) {
    return ids.stream().map(id -> stories.get(id.value())).filter(Objects::nonNull).toList();
  }

  @Override
  public List<StoryArticle> articles(StoryId id, int limit) {
    return members.getOrDefault(id, List.of()).stream().limit(limit).toList();
  }

  @Override
  public Map<ArticleId, StoryId> storiesOf(Collection<ArticleId> articles) {
    Map<ArticleId, StoryId> homes = new HashMap<>();
    members.forEach(
        (story, list) ->
            list.stream()
                .map(StoryArticle::article)
                .filter(articles::contains)
                .forEach(id -> homes.put(id, story)));
    return homes;
  }

  @Override
  public List<Story> listLatest(int limit) {
    return stories.values().stream()
        .sorted(Comparator.comparing(Story::last).reversed())
        .limit(limit)
        .toList();
  }

  @Override
  public long count() {
    return stories.size();
  }

  @Override
  public Changes<StoryChange> changesAfter(long cursor, int limit) {
    List<StoryId> after =
        places.entrySet().stream()
            .filter(place -> place.getValue() > cursor)
            .sorted(Map.Entry.comparingByValue())
            .limit(limit)
            .map(Map.Entry::getKey)
            .toList();
    return after.isEmpty()
        ? Changes.none(cursor)
        : new Changes<>(
            after.stream()
                .map(id -> stories.get(id.value()))
                .map(s -> (StoryChange) new StoryChange.Kept(s))
                .toList(),
            places.getOrDefault(after.getLast(), cursor));
  }

  @Override
  public long lastCursor() {
    return last;
  }
}
