package org.inkstand.feed.format.parsed;

/**
 * A picture of an item.
 *
 * @param width in pixels, 0 when not said
 * @param height in pixels, 0 when not said
 * @param caption plain text, may be empty
 * @param credit who took it or owns it, plain text, may be empty
 * @param medium how the feed gave it: {@code image}, {@code thumbnail}, {@code enclosure}, {@code
 *     cover} for a podcast's, {@code content} when it was only found in the text
 */
public record ParsedImage(
    String address, int width, int height, String caption, String credit, String medium) {

  /** A picture of which no more than the address is known. */
  public static ParsedImage at(String address, String medium) {
    return new ParsedImage(address, 0, 0, "", "", medium);
  }
}
