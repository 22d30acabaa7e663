package org.inkstand.reader;

import java.time.Instant;
import org.inkstand.kit.text.Names;

/**
 * Something that a reader does not want to see, anywhere.
 *
 * @param value as its kind says it
 * @param reach where a person or a phrase is looked for; of no meaning for the other kinds
 * @param until when it ends; {@link Instant#MAX} for never
 * @param since when they said so
 */
public record Mute(
    Kind kind, String value, Reach reach, Manner manner, Instant until, Instant since) {

  /** What can be muted. */
  public enum Kind {
    /** By the slug that stands in its address. */
    TITLE,
    /** A publisher, by name: all its titles. */
    OWNER,
    /** By name. */
    AUTHOR,
    /** A Media Topic, as {@code medtop:15000000}. */
    SUBJECT,
    /** By name. */
    PERSON,
    /** A word, or words that stand one after the other. */
    PHRASE
  }

  /** Where words are looked for. */
  public enum Reach {
    /** In the headline and the standfirst, which is all that a list shows. */
    HEADLINE,
    /** There and in the text. */
    TEXT
  }

  /** What becomes of it. */
  public enum Manner {
    /** It is not there. */
    HIDE,
    /** Its place is there, and says what is muted; it is opened by hand. */
    BLUR
  }

  public Mute {
    value = Limits.value(value);
  }

  /** Whether it is in force at a moment. */
  public boolean holds(Instant moment) {
    return moment.isBefore(until);
  }

  /** Whether this is about the same, however it is written. */
  public boolean about(Kind otherKind, String otherValue) {
    return kind == otherKind && Names.key(value).equals(Names.key(otherValue));
  }
}
