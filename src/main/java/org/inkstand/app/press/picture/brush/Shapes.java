package org.inkstand.app.press.picture.brush;

import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** Outlines. Lists of figures are x, y, x, y and so on. */
public final class Shapes {

  private Shapes() {}

  /** A box by its upper left corner. */
  public static Shape box(double x, double y, double width, double height) {
    return new Rectangle2D.Double(x, y, width, height);
  }

  /** A box with soft corners, as round as its shorter side allows times a third. */
  public static Shape soft(double x, double y, double width, double height) {
    double corner = Math.min(width, height) * 0.66;
    return new RoundRectangle2D.Double(x, y, width, height, corner, corner);
  }

  /** A bar with round ends. */
  public static Shape pill(double x, double y, double width, double height) {
    return new RoundRectangle2D.Double(x, y, width, height, height, height);
  }

  /** A disc by its middle. */
  public static Shape disc(double x, double y, double radius) {
    return oval(x, y, radius, radius);
  }

  /** An oval by its middle and half its width and height. */
  public static Shape oval(double x, double y, double halfWidth, double halfHeight) {
    return new Ellipse2D.Double(x - halfWidth, y - halfHeight, 2 * halfWidth, 2 * halfHeight);
  }

  /** Corners joined by straight lines, closed. */
  public static Path2D poly(double... xy) {
    Path2D path = open(xy);
    path.closePath();
    return path;
  }

  /** Corners joined by straight lines, not closed. */
  public static Path2D open(double... xy) {
    Path2D path = new Path2D.Double();
    path.moveTo(xy[0], xy[1]);
    for (int i = 2; i + 1 < xy.length; i += 2) {
      path.lineTo(xy[i], xy[i + 1]);
    }
    return path;
  }

  /** A closed line that passes through its corners without any edge. */
  public static Path2D smooth(double... xy) {
    int n = xy.length / 2;
    Path2D path = new Path2D.Double();
    path.moveTo(xy[0], xy[1]);
    for (int i = 0; i < n; i++) {
      bend(path, xy, new int[] {(i + n - 1) % n, i, (i + 1) % n, (i + 2) % n});
    }
    path.closePath();
    return path;
  }

  /** A line that passes through its corners without any edge. */
  public static Path2D curve(double... xy) {
    int n = xy.length / 2;
    Path2D path = new Path2D.Double();
    path.moveTo(xy[0], xy[1]);
    for (int i = 0; i + 1 < n; i++) {
      bend(path, xy, new int[] {Math.max(0, i - 1), i, i + 1, Math.min(n - 1, i + 2)});
    }
    return path;
  }

  /** What both have in common. */
  public static Shape both(Shape one, Shape other) {
    Area area = new Area(one);
    area.intersect(new Area(other));
    return area;
  }

  /** The first without the second. */
  public static Shape without(Shape one, Shape other) {
    Area area = new Area(one);
    area.subtract(new Area(other));
    return area;
  }

  /** Catmull and Rom's spline from the second of four corners to the third. */
  private static void bend(Path2D path, double[] xy, int[] k) {
    double x1 = xy[2 * k[1]] + (xy[2 * k[2]] - xy[2 * k[0]]) / 6;
    double y1 = xy[2 * k[1] + 1] + (xy[2 * k[2] + 1] - xy[2 * k[0] + 1]) / 6;
    double x2 = xy[2 * k[2]] - (xy[2 * k[3]] - xy[2 * k[1]]) / 6;
    double y2 = xy[2 * k[2] + 1] - (xy[2 * k[3] + 1] - xy[2 * k[1] + 1]) / 6;
    path.curveTo(x1, y1, x2, y2, xy[2 * k[2]], xy[2 * k[2] + 1]);
  }
}
