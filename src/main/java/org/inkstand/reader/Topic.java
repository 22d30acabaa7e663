package org.inkstand.reader;

import java.util.Locale;
import org.inkstand.kit.text.Names;

/**
 * Something that articles are of or about, and that somebody can be interested in.
 *
 * @param key what tells it from others of its kind: a title's or story's number, a Media Topic's
 *     code, a name in small letters
 * @param name as people call it
 */
public record Topic(Kind kind, String key, String name) {

  /** What sort of thing. */
  public enum Kind {
    TITLE,
    SUBJECT,
    PERSON,
    PLACE,
    STORY,
    AUTHOR,
    WORD,
    /** Of its title; followed, never guessed. */
    COUNTRY,
    /** It is written in. */
    LANGUAGE
  }

  /** A name is enough for people, places, authors and words. */
  public static Topic named(Kind kind, String name) {
    return new Topic(kind, Names.key(name), name.strip());
  }

  /** The same for the same thing, whatever it is called: {@code place:ghent}. */
  public String id() {
    return kind.name().toLowerCase(Locale.ROOT) + ":" + key;
  }
}
