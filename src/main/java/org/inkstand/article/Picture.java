package org.inkstand.article;

/**
 * The picture at the head of an article.
 *
 * @param door its address at our image door without the width: append {@code /} and one of {@link
 *     Pictures#WIDTHS}; empty when the article has no picture
 * @param width in pixels as published, 0 when not known
 * @param height in pixels as published, 0 when not known
 * @param caption plain text, may be empty
 * @param credit who took it, plain text, may be empty
 */
public record Picture(String door, int width, int height, String caption, String credit) {

  /** No picture. */
  public static final Picture NONE = new Picture("", 0, 0, "", "");

  /** Whether there is one. */
  public boolean present() {
    return !door.isEmpty();
  }
}
