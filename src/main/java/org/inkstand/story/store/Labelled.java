package org.inkstand.story.store;

import java.util.List;

/**
 * What a story is shown by.
 *
 * @param lead the article whose headline it bears
 * @param subjects Media Topics, the first section first
 * @param firstTitle the title that told it first
 */
public record Labelled(
    long story,
    String slug,
    String headline,
    long lead,
    String language,
    List<String> subjects,
    List<String> places,
    List<String> people,
    long firstTitle) {

  static final String UPDATE =
      """
      update story_story set seq = ?, slug = ?, headline = ?, lead_article = ?, language = ?,
        subjects = ?, places = ?, people = ?, first_title = ?
      where id = ?
      """;

  Object[] row(long seq) {
    return new Object[] {
      seq,
      slug,
      headline,
      lead,
      language,
      String.join("\n", subjects),
      String.join("\n", places),
      String.join("\n", people),
      firstTitle,
      story
    };
  }
}
