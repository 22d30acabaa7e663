package org.inkstand.reader;

import java.util.List;
import java.util.Map;
import org.inkstand.article.ArticleId;
import org.inkstand.title.TitleId;

/**
 * What a reader has not read yet of the titles that they follow.
 *
 * <p>An article is unread from its arrival, or from a day before its title was followed, until it
 * or a copy of its text is read or its title is read up; of each title the newest {@link
 * Limits#UNREAD_PER_TITLE} can be unread. What is muted is not there, so it is not unread.
 */
public interface Unread {

  /** How many of one title. */
  record Count(String slug, TitleId title, int unread) {}

  /**
   * All counts of a reader.
   *
   * @param titles every title that they follow and that is in the catalogue, in the order of slugs
   * @param version another whenever a count may be another
   */
  record Counts(List<Count> titles, long version) {
    public Counts {
      titles = List.copyOf(titles);
    }

    /** All of them together. */
    public int total() {
      return titles.stream().mapToInt(Count::unread).sum();
    }
  }

  /** How many there are. Answered from memory. */
  Counts counts(ReaderId reader);

  /** Those of one title, the newest first; none of a title that is not followed. */
  List<ArticleId> list(ReaderId reader, TitleId title);

  /** Articles that they read, true, or of which they took that back. */
  Map<ArticleId, Boolean> deeds(ReaderId reader);

  /** Notes that an article was read, and with it every copy of its text. */
  void read(ReaderId reader, ArticleId article);

  /** Takes that back. */
  void unread(ReaderId reader, ArticleId article);

  /** Reads all of a title that there is now. */
  void catchUp(ReaderId reader, TitleId title);
}
