package org.inkstand.app.serve;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.inkstand.app.settings.Settings;
import org.inkstand.kit.http.AddressRange;
import org.inkstand.kit.http.HttpSettings;

/**
 * How the guarded client behaves by the settings: the same for the service and for the commands.
 */
public final class Clients {
  private Clients() {}

  /** What the settings say of it. */
  public static HttpSettings settings(Settings settings) {
    String contact = settings.text("inkstand.http.contact");
    String agent = "Inkstand/" + Version.TEXT + (contact.isEmpty() ? "" : " (+" + contact + ")");
    HttpSettings standard = HttpSettings.standard(agent);
    return new HttpSettings(
        agent,
        ranges(settings.text("inkstand.http.allowed-ranges")),
        standard.connect(),
        standard.head(),
        standard.idle(),
        settings.span("inkstand.http.timeout"),
        Math.toIntExact(settings.bytes("inkstand.http.body-max")),
        standard.redirectsMax(),
        Math.max(standard.hostParallel(), settings.number("inkstand.feed.host-at-once")),
        hosts(settings.text("inkstand.http.unverified-hosts")));
  }

  /** Hosts as an operator writes them. */
  private static Set<String> hosts(String text) {
    return text.isBlank()
        ? Set.of()
        : List.of(text.split(",")).stream().map(String::strip).collect(Collectors.toSet());
  }

  /** Ranges as an operator writes them. */
  static List<AddressRange> ranges(String text) {
    return text.isBlank()
        ? List.of()
        : List.of(text.split(",")).stream().map(String::strip).map(AddressRange::of).toList();
  }
}
