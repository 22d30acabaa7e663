package org.inkstand.web.card;

import java.util.stream.Collectors;
import org.inkstand.article.Picture;
import org.inkstand.article.Pictures;

/**
 * A picture in the widths that a browser may choose from.
 *
 * <p>Each place on a page offers only what it can show: a front page with all widths of all its
 * pictures would be a fifth heavier.
 *
 * @param door the picture's address at our own door, without a width; empty when there is none
 * @param caption plain text, may be empty
 * @param credit plain text, may be empty
 * @param width of its own, or of a usual picture where that is not known
 * @param height likewise
 */
public record Shot(String door, String caption, String credit, int width, int height) {

  /** No picture. */
  public static final Shot NONE = new Shot("", "", "", 0, 0);

  private static final int THUMB_MAX = 480;
  private static final int COLUMN_MIN = 320;
  private static final int COLUMN_MAX = 800;
  private static final int BROAD_MIN = 480;

  /** The picture of an article. */
  public static Shot of(Picture picture) {
    if (!picture.present()) {
      return NONE;
    }
    boolean measured = picture.width() > 0 && picture.height() > 0;
    return new Shot(
        picture.door(),
        picture.caption(),
        picture.credit(),
        measured ? picture.width() : 1200,
        measured ? picture.height() : 800);
  }

  /** Whether there is one. */
  public boolean present() {
    return !door.isEmpty();
  }

  /** For browsers that do not choose. */
  public String src() {
    return door + "/800";
  }

  /** Beside a headline: up to 480 pixels. */
  public String thumb() {
    return widths(0, THUMB_MAX);
  }

  /** Over a column: 320 to 800 pixels. */
  public String column() {
    return widths(COLUMN_MIN, COLUMN_MAX);
  }

  /** Over an article or the page's lead: 480 pixels and all above. */
  public String broad() {
    return widths(BROAD_MIN, Integer.MAX_VALUE);
  }

  /** By the name that a template gives: {@code thumb}, {@code column}, {@code broad}. */
  public String at(String place) {
    return switch (place) {
      case "thumb" -> thumb();
      case "column" -> column();
      case "broad" -> broad();
      default -> throw new IllegalArgumentException("no place for a picture: " + place);
    };
  }

  private String widths(int from, int to) {
    return Pictures.WIDTHS.stream()
        .filter(width -> width >= from && width <= to)
        .map(width -> door + "/" + width + " " + width + "w")
        .collect(Collectors.joining(", "));
  }
}
