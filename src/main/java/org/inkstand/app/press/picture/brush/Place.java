package org.inkstand.app.press.picture.brush;

/**
 * Where and how large a motif stands.
 *
 * @param turn in radians, clockwise
 */
public record Place(double x, double y, double scaleX, double scaleY, double turn) {

  /** Upright. */
  public static Place at(double x, double y, double scale) {
    return new Place(x, y, scale, scale, 0);
  }

  /** Looking the other way. */
  public Place mirrored() {
    return new Place(x, y, -scaleX, scaleY, turn);
  }

  /** Turned. */
  public Place turned(double radians) {
    return new Place(x, y, scaleX, scaleY, radians);
  }
}
