package org.inkstand.reader;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.inkstand.article.Article;
import org.inkstand.story.Story;
import org.inkstand.title.Title;

/** A reader's mutes, ready to judge what would be shown. */
public interface Muting {

  /** Of somebody who mutes nothing. */
  Muting NONE = _ -> Optional.empty();

  /** The mute that keeps something from its reader; where several do, one that hides it. */
  Optional<Mute> judge(Matter matter);

  /** Whether nothing is muted. */
  default boolean idle() {
    return this == NONE;
  }

  /**
   * What there is to judge.
   *
   * @param title the slug of the title
   * @param owner of the title; may be empty
   * @param subjects of the article and its story
   * @param people named by its story
   * @param shown what a list shows of it: headline, standfirst, what is said of its picture, each
   *     for itself
   * @param text asked for only where a mute reaches into it
   */
  record Matter(
      String title,
      String owner,
      List<String> authors,
      Set<String> subjects,
      Collection<String> people,
      List<String> shown,
      Supplier<String> text) {
    public Matter {
      authors = List.copyOf(authors);
      subjects = Set.copyOf(subjects);
      people = List.copyOf(people);
      shown = List.copyOf(shown);
    }

    /**
     * An article of a title, in a story or in none.
     *
     * @param text as above
     */
    public static Matter of(
        Article article, Optional<Title> title, Optional<Story> story, Supplier<String> text) {
      Set<String> subjects = new HashSet<>(story.map(Story::subjects).orElse(List.of()));
      subjects.add(article.section());
      subjects.remove("");
      return new Matter(
          title.map(Title::slug).orElse(""),
          title.map(Title::owner).orElse(""),
          article.authors(),
          subjects,
          story.map(Story::people).orElse(List.of()),
          Stream.of(
                  article.headline(),
                  article.standfirst(),
                  article.picture().caption(),
                  article.picture().credit())
              .filter(said -> !said.isEmpty())
              .toList(),
          text);
    }
  }
}
