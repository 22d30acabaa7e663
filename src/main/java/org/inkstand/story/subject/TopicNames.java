package org.inkstand.story.subject;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.inkstand.story.words.StemmedText;

/**
 * The names of all Media Topics in the languages that the IPTC has them in, to be found in texts.
 *
 * <p>A name is found when its words stand side by side, each brought to its stem.
 */
final class TopicNames {

  /** No name that is found in texts is longer. */
  private static final int WORDS_MAX = 4;

  private final Map<String, Map<String, String>> numbers = new HashMap<>();
  private final Map<String, Set<String>> openings = new HashMap<>();
  private final Map<String, String> english = new HashMap<>();

  TopicNames() {
    var stemmed = new StemmedText();
    for (String[] row : Lines.of("/subjects/names.tsv")) {
      String bare = row[2].replaceAll("\\(.*?\\)", " ");
      List<String> stems = stemmed.stems(bare, row[1]);
      if (!stems.isEmpty() && stems.size() <= WORDS_MAX) {
        openings.computeIfAbsent(row[1], _ -> new HashSet<>()).add(stems.getFirst());
        numbers
            .computeIfAbsent(row[1], _ -> new HashMap<>())
            .putIfAbsent(String.join(" ", stems), row[0]);
      }
    }
    Lines.of("/subjects/mediatopics.tsv").forEach(row -> english.put(row[0], row[2]));
  }

  /** The IPTC's English name of a topic. */
  Optional<String> english(String number) {
    return Optional.ofNullable(english.get(number));
  }

  /** How often each topic is named in a text, by its number. */
  Map<String, Integer> named(List<String> stems, String language) {
    Map<String, String> known = numbers.getOrDefault(language, Map.of());
    Set<String> first = openings.getOrDefault(language, Set.of());
    Map<String, Integer> named = new TreeMap<>();
    for (int from = 0; !known.isEmpty() && from < stems.size(); from++) {
      boolean opens = first.contains(stems.get(from));
      for (int to = Math.min(stems.size(), from + WORDS_MAX); opens && to > from; to--) {
        String number = known.get(String.join(" ", stems.subList(from, to)));
        if (number != null) {
          named.merge(number, 1, Integer::sum);
          break;
        }
      }
    }
    return named;
  }
}
