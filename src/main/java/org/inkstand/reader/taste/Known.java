package org.inkstand.reader.taste;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.inkstand.reader.Profile;

/**
 * What is known of one reader when their page is made.
 *
 * @param follows by the topic's id, each with its name
 * @param languages what they read, by the first part of BCP 47; empty for any
 * @param muted what they never want to see
 * @param read by the offer's key
 * @param seed the reader's own number, for what looks like chance
 */
public record Known(
    Profile profile,
    Map<String, String> follows,
    Set<String> languages,
    Predicate<Offer> muted,
    Map<Long, Read> read,
    long seed) {

  public Known {
    follows = Map.copyOf(follows);
    languages = Set.copyOf(languages);
    read = Map.copyOf(read);
  }

  /**
   * An event somebody has read of.
   *
   * @param at when they last did
   * @param articles how many articles it had then
   */
  public record Read(Instant at, int articles) {}

  /** Somebody of whom nothing is known. */
  public static Known nobody(long seed) {
    return new Known(Profile.NEW, Map.of(), Set.of(), _ -> false, Map.of(), seed);
  }
}
