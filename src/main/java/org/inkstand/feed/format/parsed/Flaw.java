package org.inkstand.feed.format.parsed;

/**
 * Something wrong with a feed, in words that its operator understands.
 *
 * @param line the line of the file, counted from 1; 0 when it has no place
 * @param costly whether something was lost by it: an item, a moment, an address
 * @param sentence what is wrong, and what was made of it
 */
public record Flaw(int line, boolean costly, String sentence) {

  @Override
  public String toString() {
    return line > 0 ? "line " + line + ": " + sentence : sentence;
  }
}
