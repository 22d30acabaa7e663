package org.inkstand.kit.http;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How the guarded client behaves.
 *
 * @param userAgent who we say we are, as {@code Inkstand/1.0 (+https://paper.example/about)}
 * @param allowed ranges that are not public and may be talked to all the same
 * @param connect how long a connection, its TLS and a look-up of its name may each take
 * @param head from asking to the end of the answer's headers
 * @param idle the longest silence within a body
 * @param whole the whole of a fetch, redirects and all
 * @param bodyBytesMax of a body, packed and unpacked, unless the request says another
 * @param redirectsMax followed in one fetch
 * @param hostParallel connections to one host at once
 * @param unverified hosts by name whose certificates an operator has us take as they are; whole
 *     names, without their port
 */
public record HttpSettings(
    String userAgent,
    List<AddressRange> allowed,
    Duration connect,
    Duration head,
    Duration idle,
    Duration whole,
    int bodyBytesMax,
    int redirectsMax,
    int hostParallel,
    Set<String> unverified) {

  /** Whatever an operator sets, a body is held in memory: this is the most one may cost. */
  public static final int BODY_BYTES_CEILING = 256 << 20;

  public HttpSettings {
    allowed = List.copyOf(allowed);
    unverified =
        unverified.stream()
            .map(host -> host.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
    span("connect", connect);
    span("head", head);
    span("idle", idle);
    span("whole", whole);
    bound("bodyBytesMax", bodyBytesMax, 1_024, BODY_BYTES_CEILING);
    bound("redirectsMax", redirectsMax, 0, 20);
    bound("hostParallel", hostParallel, 1, 64);
    if (userAgent.isBlank() || userAgent.chars().anyMatch(c -> c < ' ' || c > '~')) {
      throw new IllegalArgumentException("userAgent is a line of ASCII, not '" + userAgent + "'");
    }
  }

  /** What suits a server on a public line. */
  public static HttpSettings standard(String userAgent) {
    return new HttpSettings(
        userAgent,
        List.of(),
        Duration.ofSeconds(10),
        Duration.ofSeconds(20),
        Duration.ofSeconds(15),
        Duration.ofSeconds(60),
        16 << 20,
        8,
        4,
        Set.of());
  }

  /** The same, talking to these ranges too: the demo's press lives on loopback. */
  public HttpSettings allowing(List<AddressRange> ranges) {
    return new HttpSettings(
        userAgent,
        ranges,
        connect,
        head,
        idle,
        whole,
        bodyBytesMax,
        redirectsMax,
        hostParallel,
        unverified);
  }

  /** The same with more or fewer connections to one host. */
  public HttpSettings parallel(int perHost) {
    return new HttpSettings(
        userAgent,
        allowed,
        connect,
        head,
        idle,
        whole,
        bodyBytesMax,
        redirectsMax,
        perHost,
        unverified);
  }

  /** The same with other patience. */
  public HttpSettings patience(Duration forHead, Duration forSilence, Duration forWhole) {
    return new HttpSettings(
        userAgent,
        allowed,
        connect,
        forHead,
        forSilence,
        forWhole,
        bodyBytesMax,
        redirectsMax,
        hostParallel,
        unverified);
  }

  /** The same, taking the certificates of these hosts as they are. */
  public HttpSettings believing(Set<String> hosts) {
    return new HttpSettings(
        userAgent,
        allowed,
        connect,
        head,
        idle,
        whole,
        bodyBytesMax,
        redirectsMax,
        hostParallel,
        hosts);
  }

  private static void span(String name, Duration span) {
    if (span.compareTo(Duration.ofMillis(10)) < 0 || span.compareTo(Duration.ofMinutes(10)) > 0) {
      throw new IllegalArgumentException(name + " is 10 ms to 10 min, not " + span);
    }
  }

  private static void bound(String name, int value, int min, int max) {
    if (value < min || value > max) {
      throw new IllegalArgumentException(
          "%s is %,d to %,d, not %,d".formatted(name, min, max, value));
    }
  }
}
