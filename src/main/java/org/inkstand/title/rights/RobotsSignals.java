package org.inkstand.title.rights;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.inkstand.title.Licence.Signal;

/**
 * What a robots.txt says about use, beyond who may fetch.
 *
 * <p>Sources: RSL 1.0 for {@code License:}; the IETF's AI Preferences drafts for {@code
 * Content-Usage:}; contentsignals.org for {@code Content-Signal:}. A site that shuts its door to
 * the crawlers of language models says as clearly what it does not want.
 */
record RobotsSignals(List<Signal> signals, List<String> licences) {

  /** Crawlers that fetch for language models and for nothing else. */
  private static final Set<String> MODEL_CRAWLERS =
      Set.of(
          "gptbot",
          "ccbot",
          "claudebot",
          "anthropic-ai",
          "google-extended",
          "applebot-extended",
          "meta-externalagent",
          "bytespider",
          "cohere-ai",
          "ai2bot");

  static RobotsSignals read(List<String> lines, URI page) {
    Reading reading = new Reading(page);
    lines.forEach(reading::line);
    return reading.end();
  }

  /** The state while lines go by: a group is some User-agent lines, then their rules. */
  private static final class Reading {
    private final String path;
    private final Set<String> agents = new TreeSet<>();
    private final Set<String> shutOut = new TreeSet<>();
    private final List<Signal> signals = new ArrayList<>();
    private final List<String> licences = new ArrayList<>();
    private boolean rules;

    private Reading(URI page) {
      this.path =
          page.getRawPath() == null || page.getRawPath().isEmpty() ? "/" : page.getRawPath();
    }

    private void line(String line) {
      int comment = line.indexOf('#');
      String text = comment < 0 ? line : line.substring(0, comment);
      int colon = text.indexOf(':');
      if (colon < 0) {
        return;
      }
      String name = text.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      String value = text.substring(colon + 1).strip();
      switch (name) {
        case "user-agent" -> agent(value.toLowerCase(Locale.ROOT));
        case "license" -> licences.add(value);
        case "content-usage", "content-signal" -> usage(name, value);
        case "disallow" -> disallow(value);
        default -> rules = true;
      }
    }

    private void agent(String agent) {
      if (rules) {
        agents.clear();
        rules = false;
      }
      agents.add(agent);
    }

    private void disallow(String value) {
      rules = true;
      if (value.equals("/") || value.equals("/*")) {
        agents.stream().filter(MODEL_CRAWLERS::contains).forEach(shutOut::add);
      }
    }

    /** The value may begin with the path for which it is meant. */
    private void usage(String name, String value) {
      rules = true;
      boolean ours = agents.isEmpty() || agents.contains("*") || agents.contains("inkstand");
      String[] parts = value.split("\\s+", 2);
      boolean scoped = parts[0].startsWith("/");
      if (ours && !(scoped && !path.startsWith(parts[0].replace("*", "").replace("$", "")))) {
        String words = scoped ? (parts.length > 1 ? parts[1] : "") : value;
        signals.addAll(UsageWords.read(words, "robots.txt, " + name));
      }
    }

    private RobotsSignals end() {
      if (!shutOut.isEmpty()) {
        signals.add(
            new Signal(
                Signal.Kind.AI_FORBIDDEN,
                "its robots.txt shuts out " + String.join(", ", shutOut),
                "robots.txt"));
      }
      return new RobotsSignals(signals, licences);
    }
  }
}
