package org.inkstand.search.query;

import java.time.Instant;
import java.util.Set;
import org.inkstand.title.TitleId;

/** One thing that an article must have. */
public sealed interface Operand {

  /** A word, in any of its forms. Scripts without spaces make one of a whole sentence. */
  record Word(String text) implements Operand {}

  /** These words, exactly so and side by side. */
  record Phrase(String text) implements Operand {}

  /** Published by one of these titles; at least one. */
  record InTitle(Set<TitleId> titles) implements Operand {
    public InTitle {
      titles = Set.copyOf(titles);
    }
  }

  /** Filed under this media topic, as {@code medtop:15000000}. */
  record InSection(String qcode) implements Operand {}

  /** In this language, lower case, as {@code pt} or {@code pt-br}. */
  record InLanguage(String tag) implements Operand {}

  /**
   * Published by a title of this country.
   *
   * @param code ISO 3166-1 alpha-2, upper case
   * @param titles that are published there; none when none is
   */
  record InCountry(String code, Set<TitleId> titles) implements Operand {
    public InCountry {
      titles = Set.copyOf(titles);
    }
  }

  /** With a picture. */
  record HasPicture() implements Operand {}

  /** Published before this moment. */
  record Before(Instant moment) implements Operand {}

  /** Published at this moment or later. */
  record Since(Instant moment) implements Operand {}
}
