package org.inkstand.kit.http;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.hc.client5.http.utils.DateUtils;

/**
 * The headers of an answer.
 *
 * @param lines by name in lower case, in the order received
 */
public record HttpHeaders(Map<String, List<String>> lines) {

  /** Nobody who asks for more means it. */
  private static final Duration RETRY_AFTER_MAX = Duration.ofDays(7);

  /** None. */
  public static final HttpHeaders NONE = new HttpHeaders(Map.of());

  public HttpHeaders {
    lines =
        lines.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    line -> line.getKey().toLowerCase(Locale.ROOT),
                    line -> List.copyOf(line.getValue())));
  }

  /** The first of that name; empty when there is none. */
  public String first(String name) {
    List<String> values = all(name);
    return values.isEmpty() ? "" : values.getFirst();
  }

  /** All of that name. */
  public List<String> all(String name) {
    return lines.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
  }

  /** The media type without its parameters, in lower case; empty when not said. */
  public String mediaType() {
    String type = first("content-type");
    int semicolon = type.indexOf(';');
    return (semicolon < 0 ? type : type.substring(0, semicolon)).strip().toLowerCase(Locale.ROOT);
  }

  /**
   * How long the server asks to be left alone; zero when it does not say. A date is measured
   * against the server's own clock where it tells it, so that a wrong clock harms nobody.
   */
  public Duration retryAfter(Instant now) {
    String value = first("retry-after").strip();
    if (value.matches("[0-9]{1,9}")) {
      return shorter(Duration.ofSeconds(Long.parseLong(value)));
    }
    Instant here = date("date").orElse(now);
    return date("retry-after")
        .map(then -> shorter(Duration.between(here, then)))
        .orElse(Duration.ZERO);
  }

  /** A header that is a moment. */
  public Optional<Instant> date(String name) {
    return Optional.ofNullable(DateUtils.parseStandardDate(first(name)));
  }

  private static Duration shorter(Duration span) {
    if (span.isNegative()) {
      return Duration.ZERO;
    }
    return span.compareTo(RETRY_AFTER_MAX) > 0 ? RETRY_AFTER_MAX : span;
  }
}
