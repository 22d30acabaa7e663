package org.inkstand.web.card;

import java.util.List;
import org.inkstand.web.wording.Dates;

/**
 * An article as a list shows it.
 *
 * @param standfirst cut where the wall cuts
 * @param language for the {@code lang} attribute, may be empty
 * @param direction {@code ltr} or {@code rtl}
 * @param time when it was published
 * @param minutes how long it takes to read, in words; empty where we hold an excerpt only
 * @param lock why it cannot be read here in full, in a word; empty when it can
 * @param also other titles that carry the same text
 * @param original the headline as its title wrote it, where an editor of ours wrote another; else
 *     empty
 * @param story the way to the event, and how many titles tell of it; without a name where it is one
 * @param veil what stands in its place until it is opened, where its reader blurs it; else empty
 */
public record Card(
    long id,
    String path,
    String headline,
    String standfirst,
    String language,
    String direction,
    Link section,
    Link title,
    Dates.Stamp time,
    String minutes,
    String lock,
    Shot picture,
    List<Link> also,
    String original,
    Link story,
    String veil) {

  public Card {
    also = List.copyOf(also);
  }

  /** Whether it may be read here in full. */
  public boolean open() {
    return lock.isEmpty();
  }

  /** The same, as one of a story's. */
  public Card in(Link told) {
    return new Card(
        id,
        path,
        headline,
        standfirst,
        language,
        direction,
        section,
        title,
        time,
        minutes,
        lock,
        picture,
        also,
        original,
        told,
        veil);
  }

  /** The same under a headline of an editor's; an empty one changes nothing. */
  public Card retitled(String editors) {
    return editors.isEmpty() || editors.equals(headline)
        ? this
        : new Card(
            id,
            path,
            editors,
            standfirst,
            language,
            direction,
            section,
            title,
            time,
            minutes,
            lock,
            picture,
            also,
            headline,
            story,
            veil);
  }
}
