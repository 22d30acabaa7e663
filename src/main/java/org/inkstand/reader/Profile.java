package org.inkstand.reader;

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
}
