package org.inkstand.feed.poll.answer;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inkstand.feed.BadAnswer;
import org.inkstand.feed.FeedState.Outcome;
import org.inkstand.feed.format.parsed.Flaw;
import org.inkstand.feed.format.parsed.ParsedFeed;
import org.inkstand.kit.http.HttpHeaders;
import org.inkstand.kit.http.HttpResult;

/** Makes of an answer that was no good what an operator, or the publisher, needs to see of it. */
public final class Evidence {

  private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w.:-]+)");

  /** What is kept of a visitor by a server is nobody's business here. */
  private static final List<String> LEFT_OUT = List.of("set-cookie");

  private Evidence() {}

  /** What there is to see of an answer that is no body; empty for one that is, and for a 304. */
  public static Optional<BadAnswer> of(URI address, HttpResult result, Instant now) {
    return switch (result) {
      case HttpResult.Fetched _, HttpResult.NotModified _ -> Optional.empty();
      case HttpResult.Gone(URI at, HttpResult.Sight sight) ->
          Optional.of(no(new Said(Outcome.REFUSED, result.reason(), 410), at, sight, now));
      case HttpResult.Refused no ->
          Optional.of(
              no(new Said(Outcome.REFUSED, no.reason(), no.status()), address, no.sight(), now));
      case HttpResult.Forbidden _, HttpResult.TooLarge _ ->
          Optional.of(
              no(
                  new Said(Outcome.REFUSED, result.reason(), 0),
                  address,
                  HttpResult.Sight.NONE,
                  now));
      case HttpResult.TimedOut _, HttpResult.Unreachable _ ->
          Optional.of(
              no(
                  new Said(Outcome.UNREACHABLE, result.reason(), 0),
                  address,
                  HttpResult.Sight.NONE,
                  now));
    };
  }

  private record Said(Outcome outcome, String reason, int status) {}

  private static BadAnswer no(Said said, URI at, HttpResult.Sight sight, Instant now) {
    return new BadAnswer(
        now,
        said.outcome,
        said.reason,
        said.status,
        at,
        headers(sight.headers()),
        text(sight.opening(), sight.headers()),
        sight.opening().length,
        List.of());
  }

  /** What there is to see of a body; empty when it is a feed without a costly flaw. */
  public static Optional<BadAnswer> of(HttpResult.Fetched found, ParsedFeed feed, Instant now) {
    String refusal = NoFeed.reason(feed);
    if (refusal.isEmpty() && feed.flaws().stream().noneMatch(Flaw::costly)) {
      return Optional.empty();
    }
    return Optional.of(
        new BadAnswer(
            now,
            refusal.isEmpty() ? Outcome.FLAWED : Outcome.REFUSED,
            refusal,
            found.status(),
            found.finalAddress(),
            headers(found.headers()),
            text(found.body(), found.headers()),
            found.body().length,
            flaws(feed)));
  }

  private static List<String> flaws(ParsedFeed feed) {
    return feed.flaws().stream()
        .sorted(Comparator.comparing(Flaw::costly).reversed())
        .limit(Limits.FLAWS_KEPT_MAX)
        .map(Flaw::toString)
        .map(Storable::line)
        .toList();
  }

  private static List<String> headers(HttpHeaders headers) {
    return headers.lines().entrySet().stream()
        .filter(line -> !LEFT_OUT.contains(line.getKey()))
        .sorted(Map.Entry.comparingByKey())
        .flatMap(line -> line.getValue().stream().map(value -> line.getKey() + ": " + value))
        .map(Storable::line)
        .map(line -> line.replaceAll("\\s+", " "))
        .limit(Limits.HEADERS_KEPT_MAX)
        .toList();
  }

  /** In the encoding that the header names, else UTF-8, which shows most of any other. */
  private static String text(byte[] body, HttpHeaders headers) {
    byte[] opening = Arrays.copyOf(body, Math.min(body.length, Limits.OPENING_BYTES_MAX));
    String text = new String(opening, charset(headers));
    return text.codePoints()
        .map(c -> Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r' ? 0xfffd : c)
        .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
        .filter(c -> c != '\r')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static Charset charset(HttpHeaders headers) {
    Matcher said = CHARSET.matcher(headers.first("content-type"));
    try {
      return said.find() ? Charset.forName(said.group(1)) : StandardCharsets.UTF_8;
    } catch (IllegalArgumentException _) {
      return StandardCharsets.UTF_8;
    }
  }
}
