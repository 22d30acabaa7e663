package org.inkstand.reader;

import java.time.Instant;
import org.inkstand.kit.text.Names;

/**
 * Something that a reader wants to hear of.
 *
 * @param value as its kind says it
 * @param since when they said so
 */
public record Follow(Kind kind, String value, Instant since) {

  /** What can be followed. */
  public enum Kind {
    /** By the slug that stands in its address. */
    TITLE,
    /** A Media Topic, as {@code medtop:15000000}. */
    SUBJECT,
    /** By name. */
    PERSON,
    /** By name. */
    PLACE,
    /** By number. */
    STORY,
    /** By name. */
    AUTHOR,
    /** ISO 3166-1 alpha-2. */
    COUNTRY,
    /** The first part of BCP 47. */
    LANGUAGE
  }

  public Follow {
    value = Limits.value(value);
  }

  /** Whether this is about the same, however it is written. */
  public boolean about(Kind otherKind, String otherValue) {
    return kind == otherKind && Names.key(value).equals(Names.key(otherValue));
  }
}
