package org.inkstand.reader.taste;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.inkstand.reader.Profile;
import org.inkstand.reader.Profile.Interest;
import org.inkstand.reader.Topic;

/**
 * Learns what somebody likes from what they do.
 *
 * <p>A reading is worth between nothing and one: a third for opening, a third for the time spent of
 * the time it takes, a third for how far it was read. Who left at once, within a few seconds, is
 * taken to have been led astray by a headline: that is worth nothing. Where nobody measured (no
 * script, Do Not Track), opening alone is worth a half. Saving is worth one; asking for more two;
 * asking for less takes two away.
 *
 * <p>The worth goes to every topic of the article, in shares by kind: its subject says more of why
 * somebody read it than each of its words does. A follow is not learned from: it stands by itself
 * and beats all this.
 */
public final class Learning {

  /** Shorter than a glance at the picture. */
  private static final int ASTRAY_SECONDS = 5;

  private static final double MORE = 2;

  /** A line that weighs less than this after fading says nothing any more. */
  private static final double FORGOTTEN = 0.02;

  private Learning() {}

  /** The profile after a deed with an article about these topics; the same while it is paused. */
  public static Profile learn(Profile profile, Deed deed, List<Topic> topics, Instant now) {
    boolean asked = deed instanceof Deed.More || deed instanceof Deed.Less;
    if (!profile.learning() && !asked) {
      return profile;
    }
    int readings = deed instanceof Deed.Opened ? 1 : 0;
    return moved(profile, new Lesson(worth(deed), readings, topics), now);
  }

  /**
   * What is to be learned of one article.
   *
   * @param worth how good a reading it was, or by how much it became better since it was last
   *     learned from
   * @param readings 1 the first time
   */
  public record Lesson(double worth, int readings, List<Topic> topics) {
    public Lesson {
      topics = List.copyOf(topics);
    }
  }

  /** The profile after a lesson. */
  public static Profile moved(Profile profile, Lesson lesson, Instant now) {
    if (lesson.worth() == 0 && lesson.readings() == 0) {
      return profile;
    }
    Map<String, Interest> lines = new LinkedHashMap<>();
    profile.interests().forEach(line -> lines.put(line.topic().id(), line));
    for (Topic topic : lesson.topics()) {
      double by = lesson.worth() * share(topic.kind());
      if (share(topic.kind()) > 0) {
        lines.compute(
            topic.id(),
            (_, line) ->
                line == null
                    ? new Interest(topic, by, now, lesson.readings(), false)
                    : line.moved(by, lesson.readings(), now));
      }
    }
    return profile.with(bounded(new ArrayList<>(lines.values()), now));
  }

  /** What a deed is worth. */
  public static double worth(Deed deed) {
    return switch (deed) {
      case Deed.Opened opened -> worth(opened);
      case Deed.Saved _ -> 1;
      case Deed.More _ -> MORE;
      case Deed.Less _ -> -MORE;
    };
  }

  private static double worth(Deed.Opened opened) {
    if (opened.seconds() < 0) {
      return 0.5;
    }
    if (opened.seconds() < ASTRAY_SECONDS && opened.completion() < 0.5) {
      return 0;
    }
    double spent = Math.min(1, (double) opened.seconds() / Math.max(1, opened.expected()));
    return (1 + spent + Math.clamp(opened.completion(), 0, 1)) / 3;
  }

  /** How much of a reading's worth goes to a topic of a kind. */
  private static double share(Topic.Kind kind) {
    return switch (kind) {
      case SUBJECT, STORY, LANGUAGE -> 1;
      case PERSON -> 0.9;
      case PLACE -> 0.7;
      case AUTHOR, TITLE -> 0.5;
      case WORD -> 0.4;
      case COUNTRY -> 0;
    };
  }

  /** The weightiest lines, whether liked or not; what a reader said goes last. */
  private static List<Interest> bounded(List<Interest> lines, Instant now) {
    Comparator<Interest> saidFirst = Comparator.comparing(line -> !line.said());
    return lines.stream()
        .filter(line -> line.said() || Math.abs(line.weight(now)) >= FORGOTTEN)
        .sorted(
            saidFirst
                .thenComparing(line -> -Math.abs(line.weight(now)))
                .thenComparing(line -> line.topic().id()))
        .limit(Profile.LINES_MAX)
        .toList();
  }
}
