package org.inkstand.app.serve;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.inkstand.app.console.Problem;
import org.inkstand.app.settings.Settings;

/**
 * Who is the owner of a personal paper without signing in: whoever sits at this machine, as long as
 * nobody else can reach it. Where others can, somebody has to say what holds, or nothing starts.
 */
final class OwnerRule {
  private OwnerRule() {}

  /**
   * Stops the start of a personal paper that others can reach and of which nobody said how its
   * owner is known.
   *
   * @throws Problem in one line
   */
  static void check(Settings settings) {
    boolean unsaid = settings.text("inkstand.personal.owner").equals("auto");
    if (personal(settings) && unsaid && !onlyHere(settings)) {
      throw new Problem(
          "inkstand.mode=personal can be reached from outside this machine (inkstand.address=%s,"
                  .formatted(settings.text("inkstand.address"))
              + " inkstand.base-url=%s): set inkstand.personal.owner=signs-in, or nearby if"
                  .formatted(settings.text("inkstand.base-url"))
              + " whoever connects from inkstand.personal.ranges may be its owner");
    }
  }

  /** Networks from which everybody is the owner. */
  static List<String> ranges(Settings settings) {
    boolean signsIn = settings.text("inkstand.personal.owner").equals("signs-in");
    return personal(settings) && !signsIn
        ? Wiring.split(settings.text("inkstand.personal.ranges"))
        : List.of();
  }

  private static boolean personal(Settings settings) {
    return settings.text("inkstand.mode").equals("personal");
  }

  private static boolean onlyHere(Settings settings) {
    String base = settings.text("inkstand.base-url");
    String named = base.isEmpty() ? "" : Optional.ofNullable(URI.create(base).getHost()).orElse("");
    return loopback(settings.text("inkstand.address")) && (base.isEmpty() || loopback(named));
  }

  private static boolean loopback(String host) {
    String name = host.toLowerCase(Locale.ROOT).replaceAll("^\\[|]$", "");
    return name.equals("localhost") || name.equals("::1") || name.matches("127(\\.\\d{1,3}){3}");
  }
}
