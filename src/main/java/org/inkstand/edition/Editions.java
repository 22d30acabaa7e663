package org.inkstand.edition;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Every page that was published, as it was. */
public interface Editions {

  /** The newest of a kind; empty before the first. */
  Optional<Edition> latest(EditionKind kind);

  /** One by its number. */
  Optional<Edition> find(long number);

  /** The one that stood at a moment; empty when that was before the first. */
  Optional<Edition> at(EditionKind kind, Instant moment);

  /**
   * The last of each hour, by UTC, from a moment on and before another, newest first; at most
   * {@code limit}.
   */
  List<Edition> listHourly(EditionKind kind, Instant from, Instant to, int limit);

  /** When the first was published; empty before that. */
  Optional<Instant> first(EditionKind kind);

  /** Those of which one was ever published. */
  Set<EditionKind> kinds();

  /** The newest number of any kind; 0 before the first. */
  long lastNumber();
}
