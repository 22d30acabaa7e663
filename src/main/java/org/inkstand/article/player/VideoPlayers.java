package org.inkstand.article.player;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The hosts of video players whose frames may stand in an article; all others become links.
 *
 * <p>A frame's address is never taken over: it is made anew, out of the film's number where the
 * player is known, and out of plain letters where it is not. Where a player has a host that sets no
 * cookie, that host shows its films. An address once made is made the same again.
 */
public final class VideoPlayers {

  /** No frame at all. */
  public static final VideoPlayers NONE = new VideoPlayers(Set.of());

  private static final int ADDRESS_CHARS_MAX = 1_000;

  /** The scheme may be left out, as publishers do; a port, a name and a password may not be in. */
  private static final Pattern ADDRESS =
      Pattern.compile("(?i)(?:https:)?//([a-z0-9-]+(?:\\.[a-z0-9-]+)+)(/[^#]*)(?:#.*)?");

  /** Of a player that we do not know: a place that says of itself that it is for embedding. */
  private static final Pattern PLACE =
      Pattern.compile(
          "(?!.*/\\.)/(?:[\\w.~-]+/){0,6}(?:embed|player|iframe)[\\w.~-]*(?:/[\\w.~-]*)*"
              + "(?:\\?[\\w.~%:@,+=&/-]*)?");

  /** One of our frames, as it is written. */
  private static final Pattern WRITTEN =
      Pattern.compile("<iframe src=\"https://([a-z0-9.-]+)/[^>]*></iframe>");

  private static final List<Known> KNOWN =
      List.of(
          new Known(
              "YouTube",
              Set.of(
                  "www.youtube-nocookie.com",
                  "youtube-nocookie.com",
                  "www.youtube.com",
                  "youtube.com",
                  "m.youtube.com"),
              Pattern.compile(
                  "/(?:embed|v|shorts)/(?!videoseries|live_stream)([\\w-]{11})(?:[/?&].*)?"),
              "https://www.youtube-nocookie.com/embed/%s",
              // It plays nowhere without being told on whose page: it is told the host alone.
              "strict-origin"),
          new Known(
              "Vimeo",
              Set.of("player.vimeo.com"),
              Pattern.compile("/video/(\\d{1,15})(?:[/?&].*)?"),
              "https://player.vimeo.com/video/%s?dnt=1",
              "no-referrer"),
          new Known(
              "Dailymotion",
              Set.of("geo.dailymotion.com", "www.dailymotion.com", "dailymotion.com"),
              Pattern.compile(
                  "/(?:embed/video/|player(?:/\\w+)?\\.html\\?(?:[^#]*&)?video=)(\\w{1,20})(?:[/?&].*)?"),
              "https://geo.dailymotion.com/player.html?video=%s",
              "no-referrer"));

  private final Set<String> hosts;

  private VideoPlayers(Set<String> hosts) {
    this.hosts = Set.copyOf(hosts);
  }

  /**
   * A player that we know.
   *
   * @param hosts where publishers take it from
   * @param form the address of a film, behind the host
   * @param made the address of the same film as we show it
   */
  private record Known(String name, Set<String> hosts, Pattern form, String made, String referrer) {

    String host() {
      return made.substring("https://".length(), made.indexOf('/', "https://".length()));
    }
  }

  /**
   * A frame that may be shown.
   *
   * @param address https, made by us
   * @param name of the player, or of its host
   * @param referrer what its server is told of where it stands
   */
  public record Frame(String address, String name, String referrer) {}

  /** Those of these hosts; a host of a known player stands for the one that shows its films. */
  public static VideoPlayers of(Collection<String> named) {
    Set<String> hosts = new TreeSet<>();
    for (String each : named) {
      String host = each.strip().toLowerCase(Locale.ROOT);
      if (!host.isEmpty()) {
        hosts.add(known(host).map(Known::host).orElse(host));
      }
    }
    return hosts.isEmpty() ? NONE : new VideoPlayers(hosts);
  }

  /** The hosts that show films, and no others. */
  public Set<String> hosts() {
    return hosts;
  }

  /** How the frame at an address may be shown; empty where it may not. */
  public Optional<Frame> frame(String found) {
    String address = found.strip();
    if (hosts.isEmpty() || address.length() > ADDRESS_CHARS_MAX) {
      return Optional.empty();
    }
    Matcher parts = ADDRESS.matcher(address);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String host = parts.group(1).toLowerCase(Locale.ROOT);
    Optional<Known> known = known(host);
    return known.isPresent()
        ? known
            .filter(player -> hosts.contains(player.host()))
            .flatMap(p -> film(p, parts.group(2)))
        : Optional.of(parts.group(2))
            .filter(place -> hosts.contains(host) && PLACE.matcher(place).matches())
            .map(place -> new Frame("https://" + host + place, host, "no-referrer"));
  }

  private static Optional<Frame> film(Known player, String place) {
    Matcher film = player.form.matcher(place);
    return film.matches()
        ? Optional.of(new Frame(player.made.formatted(film.group(1)), player.name, player.referrer))
        : Optional.empty();
  }

  private static Optional<Known> known(String host) {
    return KNOWN.stream().filter(player -> player.hosts.contains(host)).findFirst();
  }

  /**
   * Cleaned HTML without the frames of hosts that are not, or no longer, among these; the link that
   * stands below each stays.
   */
  public String keptIn(String html) {
    return html.contains("<iframe ")
        ? WRITTEN
            .matcher(html)
            .replaceAll(
                frame ->
                    hosts.contains(frame.group(1)) ? Matcher.quoteReplacement(frame.group()) : "")
        : html;
  }
}
