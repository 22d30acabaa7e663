package org.inkstand.app.press.picture;

/** Paints pictures in the order in which they are asked for and keeps the last few. */
public final class Studio {

  /** A picture as JPEG. */
  public byte[] picture(String scene, String seed, int width, int height) {
    return new byte[0];
  }

  /** A title's mark as PNG. */
  public byte[] icon(String seed, String paper, String accent) {
    return new byte[0];
  }
}
