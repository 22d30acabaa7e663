package org.inkstand.reader.window;

import org.inkstand.reader.Follow;
import org.inkstand.reader.Topic;
import org.inkstand.reader.Topic.Kind;

/** What a follow is about, as offers say it. */
final class Followed {
  private Followed() {}

  static Topic topic(Follow follow) {
    String value = follow.value();
    return switch (follow.kind()) {
      case TITLE -> new Topic(Kind.TITLE, value, value);
      case SUBJECT -> Topics.subject(value);
      case PERSON -> Topic.named(Kind.PERSON, value);
      case PLACE -> Topic.named(Kind.PLACE, value);
      case STORY -> new Topic(Kind.STORY, value, value);
      case AUTHOR -> Topic.named(Kind.AUTHOR, value);
      case COUNTRY -> Topics.country(value);
      case LANGUAGE -> Topics.language(value);
    };
  }
}
