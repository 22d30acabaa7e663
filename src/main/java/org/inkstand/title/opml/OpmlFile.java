package org.inkstand.title.opml;

import java.util.List;

/**
 * What could be read of a file.
 *
 * @param title what it calls itself; may be empty
 * @param outlines its feeds in the order of the file
 * @param flaws where it is broken, and what was made of it
 */
record OpmlFile(String title, List<Outline> outlines, List<Flaw> flaws) {

  /** A broken place. */
  record Flaw(int line, String reason) {}

  OpmlFile {
    outlines = List.copyOf(outlines);
    flaws = List.copyOf(flaws);
  }
}
