package org.inkstand.web.card;

import java.util.stream.Collectors;
import org.inkstand.article.Picture;
import org.inkstand.article.Pictures;

/**
 * A picture in all the widths that a browser may choose from.
 *
 * @param src for browsers that do not choose
 * @param srcset every width with its address
 * @param caption plain text, may be empty
 * @param credit plain text, may be empty
 * @param width of its own, or of a usual picture where that is not known
 * @param height likewise
 */
public record Shot(
    String src, String srcset, String caption, String credit, int width, int height) {

  /** No picture. */
  public static final Shot NONE = new Shot("", "", "", "", 0, 0);

  /** The picture of an article. */
  public static Shot of(Picture picture) {
    if (!picture.present()) {
      return NONE;
    }
    String srcset =
        Pictures.WIDTHS.stream()
            .map(width -> picture.door() + "/" + width + " " + width + "w")
            .collect(Collectors.joining(", "));
    boolean measured = picture.width() > 0 && picture.height() > 0;
    return new Shot(
        picture.door() + "/800",
        srcset,
        picture.caption(),
        picture.credit(),
        measured ? picture.width() : 1200,
        measured ? picture.height() : 800);
  }

  /** Whether there is one. */
  public boolean present() {
    return !src.isEmpty();
  }
}
