package org.inkstand.app.command.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.inkstand.story.cluster.Decision;

/** Which article is in which story, by the clusterer's decisions. */
final class StoryBook {

  private final Map<Long, List<Long>> stories = new HashMap<>();

  void write(List<Decision> decisions) {
    decisions.forEach(this::write);
  }

  private void write(Decision decision) {
    switch (decision) {
      case Decision.Opened(var story, var article) -> of(story).add(article);
      case Decision.Joined(var story, var article) -> of(story).add(article);
      case Decision.Merged(var story, var gone) -> {
        of(story).addAll(of(gone));
        stories.remove(gone);
      }
      case Decision.Split(var story, var opened, var articles) -> {
        of(story).removeAll(articles);
        of(opened).addAll(articles);
      }
      case Decision.Left(var story, var article) -> of(story).remove(article);
      case Decision.Closed _ -> {}
    }
  }

  private List<Long> of(long story) {
    return stories.computeIfAbsent(story, _ -> new ArrayList<>());
  }

  /** The story of each of so many articles, which are numbered from nought. */
  long[] homes(int articles) {
    long[] homes = new long[articles];
    Arrays.fill(homes, -1);
    stories.forEach((story, list) -> list.forEach(article -> homes[(int) (long) article] = story));
    return homes;
  }
}
