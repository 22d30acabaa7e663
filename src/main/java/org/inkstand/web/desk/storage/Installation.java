package org.inkstand.web.desk.storage;

import java.util.List;

/** The program on its machine, as far as its operator wants to know. */
public interface Installation {

  /** What takes room, as {@code store}, {@code search}, {@code pictures}, with its bytes. */
  List<Part> parts();

  /** What of the store could be given back to the disk; 0 where the store does not say. */
  long unused();

  /** How much room the disk has left for more; negative when it does not say. */
  long roomLeft();

  /**
   * Gives back what can be given.
   *
   * @return how many bytes less it is now; negative when it grew meanwhile
   */
  long giveBack();

  /** What it is made of, as {@code java}, {@code store}, each with its version. */
  List<Fact> made();

  /** Something that takes room. */
  record Part(String key, long bytes) {}

  /** A part of the program, and which. */
  record Fact(String key, String value) {}
}
