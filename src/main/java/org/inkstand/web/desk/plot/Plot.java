package org.inkstand.web.desk.plot;

import java.util.ArrayList;
import java.util.List;
import org.inkstand.web.desk.Numbers;

/**
 * A plot of columns, one for each hour or day.
 *
 * <p>The drawing is a hundred units high and ten wide a column, and is stretched into its place;
 * letters would be stretched with it, so they stand around it in the page. Whoever cannot see it
 * has its sentence, and its figures as a table.
 *
 * @param name what is plotted, as {@code Articles a day}
 * @param says what it comes to, in a sentence
 * @param width of the drawing
 * @param bars to be drawn, those behind first
 * @param levels names of the lines across, from the top to the foot, at equal distances
 * @param first what stands below the first column
 * @param last what stands below the last
 * @param heads of the table
 * @param rows of the table, the newest first
 */
public record Plot(
    String name,
    String says,
    int width,
    List<Bar> bars,
    List<String> levels,
    String first,
    String last,
    List<String> heads,
    List<List<String>> rows) {

  /** Height of the drawing, for {@code viewBox}. */
  public static final int HEIGHT = 100;

  static final int STEP = 10;

  /** What is not nothing is seen. */
  private static final double VISIBLE = 1.5;

  public Plot {
    bars = List.copyOf(bars);
    levels = List.copyOf(levels);
    heads = List.copyOf(heads);
    rows = List.copyOf(rows);
  }

  /** Whether there is anything to see. */
  public boolean drawn() {
    return !bars.isEmpty();
  }

  /**
   * A bar of a column.
   *
   * @param kind for the style sheet: {@code ink}, {@code soft}, {@code half} or {@code bad}
   */
  public record Bar(String kind, String x, String y, String width, String height) {}

  /** A part of a column: its kind, and where it begins and ends as shares of the whole height. */
  public record Part(String kind, double from, double to) {}

  /** The bars of columns, each made of parts; a column without parts stays empty. */
  public static List<Bar> bars(List<List<Part>> columns) {
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      for (Part part : columns.get(i)) {
        double height = Math.max(VISIBLE, (part.to() - part.from()) * HEIGHT);
        double top = Math.max(0, HEIGHT - part.from() * HEIGHT - height);
        if (part.to() > part.from()) {
          bars.add(
              new Bar(
                  part.kind(),
                  Numbers.decimal(i * (double) STEP + 1),
                  Numbers.decimal(top),
                  Numbers.decimal(STEP - 2),
                  Numbers.decimal(height)));
        }
      }
    }
    return bars;
  }

  /** How wide so many columns are. */
  public static int width(int columns) {
    return columns * STEP;
  }

  /** A round figure at or above this one, for the top of a scale: 1, 2, 5, 10, 20, 50 … */
  public static long ceiling(long most) {
    long top = 1;
    for (int i = 0; top < most && i < 60; i++) {
      top = i % 3 == 1 ? top / 2 * 5 : top * 2;
    }
    return top;
  }
}
