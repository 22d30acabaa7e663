package org.inkstand.title.rights;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.inkstand.title.Licence.Signal;

/**
 * The small vocabulary of {@code Content-Usage} and {@code Content-Signal}: {@code train-ai=n,
 * search=y}; {@code ai-train=no, ai-input=no}.
 */
final class UsageWords {

  private static final Set<String> MODELS =
      Set.of("ai", "train-ai", "ai-train", "train-genai", "ai-input", "ai-use", "genai");

  /** The use that an excerpt with a link is. */
  private static final String SEARCH = "search";

  /** Any use by a machine. */
  private static final String BOTS = "bots";

  private UsageWords() {}

  static List<Signal> read(String value, String source) {
    List<Signal> signals = new ArrayList<>();
    for (String pair : value.toLowerCase(Locale.ROOT).split("[,;]")) {
      String[] parts = pair.split("=", 2);
      String use = parts[0].strip();
      String answer = parts.length < 2 ? "" : parts[1].strip().replace("\"", "");
      boolean no = answer.equals("n") || answer.equals("no") || answer.equals("?0");
      if (no && (MODELS.contains(use) || use.equals(BOTS))) {
        signals.add(new Signal(Signal.Kind.AI_FORBIDDEN, use, source));
      }
      if (no && (use.equals(SEARCH) || use.equals(BOTS))) {
        signals.add(new Signal(Signal.Kind.EXCERPT_MAX, "0", source));
        signals.add(new Signal(Signal.Kind.ARCHIVE_FORBIDDEN, "", source));
      }
    }
    return signals;
  }
}
