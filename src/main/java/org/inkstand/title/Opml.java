package org.inkstand.title;

import java.util.List;

/** Brings lists of feeds in and takes them out, as OPML. */
public interface Opml {

  /**
   * Adds what a file lists: all that is good in it at once, or nothing when the store fails.
   *
   * <p>Never throws for what is in the file; what could not be taken is in the report.
   */
  Report take(byte[] file);

  /** Every title as an OPML 2.0 file in UTF-8: a folder a section, an outline a feed. */
  byte[] give();

  /**
   * What became of a file.
   *
   * @param name what the file calls itself; may be empty
   * @param titles how many titles are new
   * @param added feeds that are new
   * @param known feeds that were there before, or earlier in the file
   * @param refused outlines that cannot be taken, each with the reason
   * @param flaws where the file is broken, and what was made of it
   */
  record Report(
      String name,
      int titles,
      List<Line> added,
      List<Line> known,
      List<Line> refused,
      List<Line> flaws) {
    public Report {
      added = List.copyOf(added);
      known = List.copyOf(known);
      refused = List.copyOf(refused);
      flaws = List.copyOf(flaws);
    }
  }

  /**
   * A place in the file.
   *
   * @param number of the line, from 1
   * @param name as the outline says it; may be empty
   * @param address as the outline says it; may be empty
   * @param reason in plain words; may be empty
   */
  record Line(int number, String name, String address, String reason) {}
}
