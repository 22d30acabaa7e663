package org.inkstand.feed.poll;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inkstand.feed.format.parsed.ParsedFeed;
import org.inkstand.kit.http.HttpHeaders;
import org.inkstand.kit.http.WebAddress;

/**
 * Where a feed offers to tell us of news by itself, and under which name. Source: WebSub, section
 * 4: the answer's {@code Link} headers come before what the feed says.
 *
 * @param hub empty for none
 * @param topic empty when there is no hub
 */
record HubOffer(String hub, String topic) {

  /** None. */
  static final HubOffer NONE = new HubOffer("", "");

  private static final Pattern LINK = Pattern.compile("<([^<>]*)>([^<]*)");
  private static final Pattern REL =
      Pattern.compile(";\\s*rel\\s*=\\s*(?:\"([^\"]*)\"|([^\\s;,\"]+))", Pattern.CASE_INSENSITIVE);

  /**
   * What an answer offers.
   *
   * @param at where the feed was in the end: its name where it gives itself none
   */
  static HubOffer of(HttpHeaders headers, ParsedFeed feed, URI at) {
    List<String> hubs = links(headers, "hub");
    List<String> offered = hubs.isEmpty() ? feed.links().hubs() : hubs;
    String self =
        Stream.concat(links(headers, "self").stream(), Stream.of(feed.links().self()))
            .flatMap(text -> WebAddress.resolve(at, text).stream())
            .map(URI::toString)
            .findFirst()
            .orElse(at.toString());
    return offered.stream()
        .flatMap(text -> WebAddress.resolve(at, text).stream())
        .findFirst()
        .map(hub -> new HubOffer(hub.toString(), self))
        .orElse(NONE);
  }

  private static List<String> links(HttpHeaders headers, String wanted) {
    List<String> found = new ArrayList<>();
    for (String line : headers.all("link")) {
      Matcher link = LINK.matcher(line);
      while (link.find()) {
        if (relations(link.group(2)).contains(wanted)) {
          found.add(link.group(1).strip());
        }
      }
    }
    return found;
  }

  private static List<String> relations(String parameters) {
    Matcher rel = REL.matcher(parameters);
    if (!rel.find()) {
      return List.of();
    }
    String said = rel.group(1) == null ? rel.group(2) : rel.group(1);
    return List.of(said.toLowerCase(Locale.ROOT).strip().split("\\s+"));
  }
}
