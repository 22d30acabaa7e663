package org.inkstand.app.settings;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The kinds of values that settings have, and how they are written. */
final class Kinds {

  private static final Pattern SPAN = Pattern.compile("(\\d{1,9})(ms|s|m|h|d)");
  private static final Pattern SIZE = Pattern.compile("(\\d{1,9})(B|kB|MB|GB)");

  private Kinds() {}

  /** The least and the most of a value, as an operator would write them. */
  record Range(String min, String max) {}

  static Setting whole(String key, String fallback, Range range, String says) {
    long min = Long.parseLong(range.min());
    long max = Long.parseLong(range.max());
    return new Setting(
        key,
        fallback,
        "a whole number from %d to %d".formatted(min, max),
        says,
        value -> value.matches("\\d{1,12}") && within(Long.parseLong(value), min, max));
  }

  static Setting span(String key, String fallback, Range range, String says) {
    String min = range.min();
    String max = range.max();
    return new Setting(
        key,
        fallback,
        "a span as 500ms, 30s, 5m, 2h or 1d, from %s to %s".formatted(min, max),
        says,
        value ->
            SPAN.matcher(value).matches()
                && within(
                    duration(value).toMillis(),
                    duration(min).toMillis(),
                    duration(max).toMillis()));
  }

  static Setting size(String key, String fallback, Range range, String says) {
    String min = range.min();
    String max = range.max();
    return new Setting(
        key,
        fallback,
        "a size as 500kB, 20MB or 1GB, from %s to %s".formatted(min, max),
        says,
        value -> SIZE.matcher(value).matches() && within(bytes(value), bytes(min), bytes(max)));
  }

  static Setting oneOf(String key, String fallback, List<String> values, String says) {
    return new Setting(
        key, fallback, "one of " + String.join(", ", values), says, values::contains);
  }

  static Duration duration(String value) {
    Matcher matcher = SPAN.matcher(value);
    if (!matcher.matches()) {
      throw new IllegalStateException("not a span: " + value);
    }
    long amount = Long.parseLong(matcher.group(1));
    return switch (matcher.group(2)) {
      case "ms" -> Duration.ofMillis(amount);
      case "s" -> Duration.ofSeconds(amount);
      case "m" -> Duration.ofMinutes(amount);
      case "h" -> Duration.ofHours(amount);
      default -> Duration.ofDays(amount);
    };
  }

  static long bytes(String value) {
    Matcher matcher = SIZE.matcher(value);
    if (!matcher.matches()) {
      throw new IllegalStateException("not a size: " + value);
    }
    long amount = Long.parseLong(matcher.group(1));
    return switch (matcher.group(2)) {
      case "B" -> amount;
      case "kB" -> amount << 10;
      case "MB" -> amount << 20;
      default -> amount << 30;
    };
  }

  static boolean zone(String value) {
    try {
      ZoneId.of(value);
      return true;
    } catch (DateTimeException _) {
      return false;
    }
  }

  /** What an OpenID Connect provider calls itself; in the clear only on this machine. */
  static boolean issuer(String value) {
    if (value.isEmpty()) {
      return true;
    }
    try {
      URI address = URI.create(value);
      String host = address.getHost();
      boolean here = host != null && (host.equals("localhost") || host.startsWith("127."));
      return host != null
          && ("https".equals(address.getScheme()) || (here && "http".equals(address.getScheme())))
          && address.getRawQuery() == null
          && address.getRawFragment() == null;
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  static boolean webAddress(String value) {
    if (value.isEmpty()) {
      return true;
    }
    try {
      URI address = URI.create(value);
      boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
      return web && address.getHost() != null && !value.endsWith("/");
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  private static boolean within(long value, long min, long max) {
    return value >= min && value <= max;
  }
}
