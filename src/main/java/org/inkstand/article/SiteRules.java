package org.inkstand.article;

import java.net.URI;
import java.util.List;

/**
 * The operator's rules for single sites: as they stand, tried on a page, kept. What a rule can say
 * stands in {@code docs/extraction-rules.md}.
 */
public interface SiteRules {

  /** The file as it stands. */
  Standing standing();

  /** What is wrong with a file of rules; nothing where it can be kept. */
  List<Mistake> mistakes(String file);

  /**
   * Fetches a page and reads it without any rule, and with those of a file, as far as they can be
   * understood. Nothing is kept but the page, for some minutes, so that who mends a rule line by
   * line asks its server once. Blocks for the network.
   */
  Trial trial(URI page, String file);

  /**
   * Keeps a file in place of the one that stands, whole or not at all. It holds from the next page
   * on.
   *
   * @param seen the version of the file that was changed
   */
  Keeping keep(String file, String seen);

  /**
   * A file of rules.
   *
   * @param version a name for these contents and no others
   * @param problem why it cannot be read, in plain words; empty where it can, or is not there
   */
  record Standing(String file, String version, List<Mistake> mistakes, String problem) {
    public Standing {
      mistakes = List.copyOf(mistakes);
    }
  }

  /**
   * What cannot be understood.
   *
   * @param line counted from 1
   * @param says what is wrong, in a sentence
   */
  record Mistake(int line, String says) {}

  /** What came of trying rules. */
  sealed interface Trial {

    /**
     * The page was read twice.
     *
     * @param address where it was in the end
     * @param section the section of the file that is for it; empty when none is
     */
    record Tried(URI address, String section, Reading without, Reading with) implements Trial {}

    /** The page was not to be had, for this reason in plain words. */
    record NotHad(String reason) implements Trial {}
  }

  /**
   * A page as it was read.
   *
   * @param date as exact as the page says it, ISO 8601; may be empty
   * @param picture at our door; empty when there is none
   * @param opening how the text begins, each paragraph cut where it is long
   * @param between how many paragraphs are not shown
   * @param ending how the text ends, which is where most of what is too much stands
   */
  record Reading(
      String headline,
      String standfirst,
      List<String> authors,
      String date,
      String section,
      String language,
      String picture,
      List<String> opening,
      int between,
      List<String> ending,
      int words,
      List<String> flaws) {
    public Reading {
      authors = List.copyOf(authors);
      opening = List.copyOf(opening);
      ending = List.copyOf(ending);
      flaws = List.copyOf(flaws);
    }
  }

  /** What came of keeping rules. */
  sealed interface Keeping {

    /** They hold. */
    record Kept(Standing was, Standing is) implements Keeping {}

    /** There are mistakes in them; what stands, stands. */
    record Faulty(List<Mistake> mistakes) implements Keeping {
      public Faulty {
        mistakes = List.copyOf(mistakes);
      }
    }

    /** Somebody else changed them meanwhile, to this. */
    record Overtaken(Standing standing) implements Keeping {}

    /** The file cannot be written, for this reason in plain words. */
    record NotWritten(String reason) implements Keeping {}
  }
}
