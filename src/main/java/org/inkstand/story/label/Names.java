package org.inkstand.story.label;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inkstand.story.language.FunctionWords;

/**
 * Finds names in texts by their capital letters.
 *
 * <p>Words with a capital inside a sentence, side by side, are a name. It works in scripts that
 * have capitals and in languages that save them for names: not in German, where every noun has one
 * and only names of two words and more count, nor in Chinese or Arabic, where it finds nothing.
 */
final class Names {

  private static final Pattern RUN =
      Pattern.compile(
          "(?<![.!?:…\"“”«»„\\n]\\s?)(?<=[\\p{L}\\p{N},;]\\s)"
              + "\\p{Lu}[\\p{L}\\p{M}'’.-]+(?:\\s\\p{Lu}[\\p{L}\\p{M}'’-]+){0,3}");

  private static final Set<String> PLACING =
      Set.of(
          "in", "at", "near", "from", "outside", "aus", "bei", "nach", "à", "au", "en", "dans",
          "desde", "a", "em", "no", "na", "nel", "da", "te", "uit", "i", "på", "fra", "w", "z", "v",
          "ze", "в", "из", "под", "у", "във");

  private static final int TEXT_CHARS = 3_000;
  private static final int NAMES_MAX = 12;

  private Names() {}

  /** The names that most accounts share, those of at least two accounts if there are two. */
  static List<Name> of(Collection<Account> accounts) {
    Map<String, Integer> named = new LinkedHashMap<>();
    Map<String, Integer> placed = new HashMap<>();
    for (Account account : accounts) {
      Set<String> here = new HashSet<>();
      for (Found found : find(account)) {
        if (here.add(found.text())) {
          named.merge(found.text(), 1, Integer::sum);
        }
        placed.merge(found.text(), found.place() ? 1 : -1, Integer::sum);
      }
    }
    int least = Math.min(2, accounts.size());
    return named.entrySet().stream()
        .filter(entry -> entry.getValue() >= least)
        .sorted(
            Comparator.comparing((Map.Entry<String, Integer> entry) -> -entry.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(NAMES_MAX)
        .map(
            entry ->
                new Name(
                    entry.getKey(),
                    kind(entry.getKey(), placed.getOrDefault(entry.getKey(), 0)),
                    entry.getValue()))
        .toList();
  }

  private static Name.Kind kind(String text, int placed) {
    if (placed > 0) {
      return Name.Kind.PLACE;
    }
    return text.contains(" ") ? Name.Kind.PERSON : Name.Kind.OTHER;
  }

  private record Found(String text, boolean place) {}

  private static List<Found> find(Account account) {
    boolean nouns = account.language().equals("de");
    Set<String> small = FunctionWords.of(account.language());
    String text = account.text().isBlank() ? account.headline() : account.text();
    String head = text.substring(0, Math.min(text.length(), TEXT_CHARS));
    List<Found> found = new ArrayList<>();
    Matcher run = RUN.matcher(head);
    while (run.find()) {
      String name = run.group().replaceAll("['’]s$|[.-]+$", "");
      boolean word = !name.contains(" ");
      if (!(word && (nouns || small.contains(name.toLowerCase(Locale.ROOT))))) {
        found.add(new Found(name, PLACING.contains(before(head, run.start()))));
      }
    }
    return found;
  }

  private static String before(String text, int at) {
    String part = text.substring(Math.max(0, at - 12), at).strip();
    return part.substring(part.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }
}
