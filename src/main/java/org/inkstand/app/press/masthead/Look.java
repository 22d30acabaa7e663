package org.inkstand.app.press.masthead;

/**
 * How a title's pages look.
 *
 * @param paper the colour behind the text, as CSS writes it
 * @param ink the colour of the text
 * @param accent the colour of rules and links
 * @param face its text's fonts, as CSS writes them
 * @param headFace its headlines' fonts
 * @param pictureWidth of its pictures, in pixels
 */
public record Look(
    Layout layout,
    String paper,
    String ink,
    String accent,
    String face,
    String headFace,
    boolean upperCaseName,
    int pictureWidth,
    int pictureHeight) {

  /** How its pages are built: each as another kind of publishing system would. */
  public enum Layout {
    /** Semantic elements throughout. */
    BROADSHEET,
    /** Blocks with class names, an old blog's way. */
    METRO,
    /** A long read, in sections. */
    JOURNAL,
    /** An agency's plain item with a table of facts. */
    WIRE,
    /** Hardly any structure, by hand. */
    PLAIN,
    /** A portal: microdata, much around the text and a box in its middle. */
    PORTAL
  }
}
