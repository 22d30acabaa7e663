package org.inkstand.story;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.inkstand.article.ArticleId;
import org.inkstand.title.TitleId;

/**
 * Articles, by any number of titles, about one event: all but the articles themselves, which lists
 * never need.
 *
 * @param slug the readable end of our address for it
 * @param headline of its best article, as somebody wrote it
 * @param lead that article
 * @param subjects Media Topics, as {@code medtop:15000000}, the first section first
 * @param places named by most of its articles
 * @param people named by most of its articles
 * @param firstTitle the title that told it first
 * @param first when that was
 * @param last when the last article came
 * @param articles how many articles, copies too
 * @param originals how many of them are no copies
 * @param titles how many titles
 * @param open whether articles may still join
 * @param splitFrom the story it was part of, when it is one that fell into two
 */
public record Story(
    StoryId id,
    String slug,
    String headline,
    ArticleId lead,
    String language,
    List<String> subjects,
    List<String> places,
    List<String> people,
    TitleId firstTitle,
    Instant first,
    Instant last,
    int articles,
    int originals,
    int titles,
    boolean open,
    Optional<StoryId> splitFrom) {
  public Story {
    subjects = List.copyOf(subjects);
    places = List.copyOf(places);
    people = List.copyOf(people);
    if (originals > articles || titles > articles || articles < 1) {
      throw new IllegalArgumentException(
          "%d articles, %d originals, %d titles".formatted(articles, originals, titles));
    }
  }

  /** Our address for it. */
  public String path() {
    return "/story/" + id.value() + "-" + slug;
  }
}
