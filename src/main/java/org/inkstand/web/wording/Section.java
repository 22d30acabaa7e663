package org.inkstand.web.wording;

import static org.inkstand.title.MediaTopic.BUSINESS;
import static org.inkstand.title.MediaTopic.CONFLICT;
import static org.inkstand.title.MediaTopic.CRIME;
import static org.inkstand.title.MediaTopic.CULTURE;
import static org.inkstand.title.MediaTopic.DISASTER;
import static org.inkstand.title.MediaTopic.EDUCATION;
import static org.inkstand.title.MediaTopic.ENVIRONMENT;
import static org.inkstand.title.MediaTopic.HEALTH;
import static org.inkstand.title.MediaTopic.LABOUR;
import static org.inkstand.title.MediaTopic.LIFESTYLE;
import static org.inkstand.title.MediaTopic.PEOPLE;
import static org.inkstand.title.MediaTopic.POLITICS;
import static org.inkstand.title.MediaTopic.RELIGION;
import static org.inkstand.title.MediaTopic.SCIENCE;
import static org.inkstand.title.MediaTopic.SOCIETY;
import static org.inkstand.title.MediaTopic.SPORT;
import static org.inkstand.title.MediaTopic.WEATHER;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.inkstand.title.MediaTopic;

/** A section of the paper: one of the media topics, under a name short enough for a navigation. */
public record Section(MediaTopic topic) {

  /** In the order in which the paper prints them. */
  public static final List<Section> ALL =
      Stream.of(
              POLITICS,
              CONFLICT,
              BUSINESS,
              LABOUR,
              SOCIETY,
              CRIME,
              DISASTER,
              WEATHER,
              ENVIRONMENT,
              SCIENCE,
              HEALTH,
              EDUCATION,
              RELIGION,
              CULTURE,
              LIFESTYLE,
              PEOPLE,
              SPORT)
          .map(Section::new)
          .toList();

  /** By its code; empty for a code that is none of ours. */
  public static Optional<Section> of(String qcode) {
    return MediaTopic.find(qcode).map(Section::new);
  }

  /** By its place in our addresses. */
  public static Optional<Section> bySlug(String slug) {
    return MediaTopic.findBySlug(slug).map(Section::new);
  }

  /** Its code, {@code medtop:15000000}. */
  public String qcode() {
    return topic.qcode();
  }

  /** Its place in our addresses. */
  public String slug() {
    return topic.slug();
  }

  /** Its name. */
  public String name(Words words) {
    return words.of("section." + topic.slug());
  }

  /** Our address for it. */
  public String path() {
    return "/section/" + topic.slug();
  }
}
