package org.inkstand.web.desk;

import java.util.Locale;

/** Numbers as the desk writes them. */
public final class Numbers {

  private static final String[] UNITS = {"B", "kB", "MB", "GB", "TB"};

  private Numbers() {}

  /** With its thousands apart: {@code 48,112}. */
  public static String grouped(long number) {
    return String.format(Locale.UK, "%,d", number);
  }

  /** Bytes by their largest unit, powers of ten: {@code 3.4 MB}. */
  public static String bytes(long bytes) {
    double amount = bytes;
    int unit = 0;
    while (Math.abs(amount) >= 1_000 && unit < UNITS.length - 1) {
      amount /= 1_000;
      unit++;
    }
    String format = unit == 0 || Math.abs(amount) >= 100 ? "%.0f %s" : "%.1f %s";
    return String.format(Locale.UK, format, amount, UNITS[unit]);
  }

  /** With one digit behind the point, for coordinates. */
  public static String decimal(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }
}
