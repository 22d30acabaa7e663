package org.inkstand.story.hand;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which stories may not become one, and which may not fall apart, because an editor said so. When a
 * story becomes part of another, what holds of it holds of that one from then on. Not safe for
 * threads.
 */
public final class ByHand {

  private final Map<Long, Set<Long>> apart = new HashMap<>();
  private final Set<Long> whole = new HashSet<>();

  /** An editor put the other into the story: they stay together. */
  public void united(long story, long other) {
    forget(story, other);
    merged(story, other);
    whole.add(story);
  }

  /** An editor took one story out of another: they stay apart. */
  public void parted(long story, long opened) {
    if (story != opened) {
      apart.computeIfAbsent(story, _ -> new HashSet<>()).add(opened);
      apart.computeIfAbsent(opened, _ -> new HashSet<>()).add(story);
    }
  }

  /** The other became part of the story, whoever decided that. */
  public void merged(long story, long other) {
    for (long third : Set.copyOf(apart.getOrDefault(other, Set.of()))) {
      forget(other, third);
      parted(story, third);
    }
    apart.remove(other);
    if (whole.remove(other)) {
      whole.add(story);
    }
  }

  /** Whether two stories may not become one. */
  public boolean apart(long one, long other) {
    return apart.getOrDefault(one, Set.of()).contains(other);
  }

  /** Whether a story may not fall in two by itself. */
  public boolean whole(long story) {
    return whole.contains(story);
  }

  private void forget(long one, long other) {
    apart.getOrDefault(one, new HashSet<>()).remove(other);
    apart.getOrDefault(other, new HashSet<>()).remove(one);
  }
}
