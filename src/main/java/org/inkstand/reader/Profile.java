package org.inkstand.reader;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What somebody likes, as they may see it and change it: named interests side by side.
 *
 * @param interests each topic once
 * @param learning whether readings move it; a reader may pause that
 * @param on whether For You is switched on
 */
public record Profile(List<Interest> interests, boolean learning, boolean on, Sliders sliders) {

  /** A wide range of interests; a profile of the size of an essay. */
  public static final int LINES_MAX = 200;

  /** Of somebody new. */
  public static final Profile NEW = new Profile(List.of(), true, true, Sliders.MIDDLE);

  public Profile {
    interests = List.copyOf(interests);
    if (interests.size() > LINES_MAX) {
      throw new IllegalArgumentException(interests.size() + " lines");
    }
  }

  /** One line. */
  public Optional<Interest> find(String topicId) {
    return interests.stream().filter(line -> line.topic().id().equals(topicId)).findFirst();
  }

  /** With other lines. */
  public Profile with(List<Interest> lines) {
    return new Profile(lines, learning, on, sliders);
  }

  /** With one line put in the place of the one about the same thing. */
  public Profile with(Interest line) {
    List<Interest> lines = new ArrayList<>(without(line.topic().id()).interests);
    lines.addFirst(line);
    return with(lines.subList(0, Math.min(LINES_MAX, lines.size())));
  }

  /** Without one line. */
  public Profile without(String topicId) {
    Predicate<Interest> other = line -> !line.topic().id().equals(topicId);
    return with(interests.stream().filter(other).toList());
  }

  /** With learning paused or going on. */
  public Profile learning(boolean goesOn) {
    return new Profile(interests, goesOn, on, sliders);
  }

  /** Switched on or off. */
  public Profile on(boolean switched) {
    return new Profile(interests, learning, switched, sliders);
  }

  /** With other sliders. */
  public Profile with(Sliders other) {
    return new Profile(interests, learning, on, other);
  }

  /**
   * One line of a profile: how much somebody cares for one thing.
   *
   * <p>What was learned fades: after a half-life it weighs half. What a reader said themselves
   * stays.
   *
   * @param weight at the moment {@code at}: about how many good readings speak for it; less than 0
   *     for what somebody wants less of
   * @param at when it was last moved
   * @param readings how many readings it was learned from
   * @param said the reader set this line: nothing learned moves it
   */
  public record Interest(Topic topic, double weight, Instant at, int readings, boolean said) {

    /** In a month a habit has faded by half, as a season of sport does. */
    public static final Duration HALF_LIFE = Duration.ofDays(30);

    /** An event is over sooner. */
    public static final Duration STORY_HALF_LIFE = Duration.ofDays(4);

    /** No line outweighs all others for ever. */
    public static final double WEIGHT_MAX = 50;

    public Interest {
      weight = Math.clamp(weight, -WEIGHT_MAX, WEIGHT_MAX);
    }

    /** What it weighs at a moment. */
    public double weight(Instant now) {
      if (said || !now.isAfter(at)) {
        return weight;
      }
      Duration half = topic.kind() == Topic.Kind.STORY ? STORY_HALF_LIFE : HALF_LIFE;
      double halves = (double) Duration.between(at, now).toSeconds() / half.toSeconds();
      return weight * Math.pow(2, -halves);
    }

    /** The same line after something more was learned. */
    public Interest moved(double by, int readingsMore, Instant now) {
      return said
          ? this
          : new Interest(topic, weight(now) + by, now, readings + readingsMore, false);
    }

    /** The same line as the reader wants it. */
    public Interest set(double value, Instant now) {
      return new Interest(topic, value, now, readings, true);
    }
  }

  /**
   * How somebody wants their page, each from 0 to {@value #MAX}.
   *
   * @param fresh 0 what is important, 4 what is new
   * @param mine 0 the wide world, 4 my own subjects
   * @param titles 0 few titles, 4 as many as possible
   */
  public record Sliders(int fresh, int mine, int titles) {

    /** The far end of each. */
    public static final int MAX = 4;

    /** All in the middle. */
    public static final Sliders MIDDLE = new Sliders(2, 2, 2);

    public Sliders {
      fresh = Math.clamp(fresh, 0, MAX);
      mine = Math.clamp(mine, 0, MAX);
      titles = Math.clamp(titles, 0, MAX);
    }

    /** The share of the new in what is not personal: never nothing, never all. */
    public double freshShare() {
      return 0.1 + 0.2 * fresh;
    }

    /** The share of one's own subjects: never nothing, never all. */
    public double mineShare() {
      return 0.1 + 0.2 * mine;
    }
  }
}
