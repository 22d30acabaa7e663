package org.inkstand.web.own;

import java.util.Optional;
import org.inkstand.reader.Follow;
import org.inkstand.reader.Mute;

/**
 * Something that a page is about and that can be followed.
 *
 * @param value as its kind says it
 * @param name as people say it
 */
public record Topic(Follow.Kind kind, String value, String name) {

  /** As what it can be muted; a story, a place, a country or a language cannot. */
  public Optional<Mute.Kind> mutable() {
    return switch (kind) {
      case TITLE -> Optional.of(Mute.Kind.TITLE);
      case SUBJECT -> Optional.of(Mute.Kind.SUBJECT);
      case PERSON -> Optional.of(Mute.Kind.PERSON);
      case AUTHOR -> Optional.of(Mute.Kind.AUTHOR);
      case PLACE, STORY, COUNTRY, LANGUAGE -> Optional.empty();
    };
  }
}
