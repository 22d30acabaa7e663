package org.inkstand.reader.taste;

import java.time.Instant;
import java.util.List;
import org.inkstand.reader.Topic;

/**
 * An event that a page can show.
 *
 * @param key its own number: the story's, or minus the article's where no story has it
 * @param article the one that is shown
 * @param topics what it is of and about: its title, subjects, people, places, story, authors, words
 * @param importance what the paper gives it, from 0 to 1, the same for everybody
 * @param grown when its newest article came
 * @param articles how many there are
 * @param titles how many titles tell of it
 * @param lead whether the edition leads with it
 * @param voice whose voice it is
 */
public record Offer(
    long key,
    long article,
    List<Topic> topics,
    double importance,
    Instant grown,
    int articles,
    int titles,
    boolean lead,
    Voice voice) {

  /**
   * Whose voice an article is, for variety.
   *
   * @param owner of the title; empty when nobody knows
   * @param country of the title; empty when nobody knows
   * @param subject the section it stands in; may be empty
   */
  public record Voice(long title, String owner, String country, String subject) {}

  public Offer {
    topics = List.copyOf(topics);
    if (!(importance >= 0 && importance <= 1)) {
      throw new IllegalArgumentException("an importance from 0 to 1, not " + importance);
    }
  }
}
