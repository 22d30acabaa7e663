package org.inkstand.article.clean;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/**
 * Attacks by the thousand: every way of running something, in every dress, in every place. Each
 * runs {@value #DEED} if it runs at all, so that a browser can be asked whether it did.
 */
final class TestAttacks {
  private TestAttacks() {}

  private static final Map<String, List<String>> PARTS = parts();

  /** The parts, by the name of their list. */
  private static Map<String, List<String>> parts() {
    try (InputStream file = TestAttacks.class.getResourceAsStream("/article/clean/attacks.txt")) {
      var text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
      Map<String, List<String>> parts = new HashMap<>();
      for (var part : text.split("(?m)^## ")) {
        var lines = part.lines().map(TestAttacks::unwritten).toList();
        parts.put(lines.getFirst(), lines.subList(1, lines.size()));
      }
      return parts;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String unwritten(String line) {
    return line.replace("{n}", "\n")
        .replace("{t}", "\t")
        .replace("{f}", "\f")
        .replace("{0}", "\0")
        .replace("{1}", "\u0001")
        .replace("{2}", "\u2028");
  }

  static List<String> list(String name) {
    return Objects.requireNonNull(PARTS.get(name));
  }

  static final String DEED = "top.ran=1+(top.ran||0)";

  /** Every attack, some two thousand, in an order that does not change. */
  static List<String> all() {
    var all = new ArrayList<String>();
    for (int i = 0; i < list("EVENTS").size(); i++) {
      for (int j = 0; j < list("HOSTS").size(); j++) {
        var dress =
            list("DRESSES")
                .get((i * 7 + j) % list("DRESSES").size())
                .replace("ⓔ", list("EVENTS").get(i));
        all.add(list("HOSTS").get(j).replace("%s", dress));
      }
    }
    for (var link : list("LINKS")) {
      list("ADDRESSES").forEach(address -> all.add(link.replace("ⓐ", address)));
    }
    for (var style : list("STYLES")) {
      all.add("<p style=\"" + style + "\">x</p>");
      all.add("<style>p{" + style + "}</style><p>x</p>");
      all.add("<svg><style>*{" + style + "}</style><text style=\"" + style + "\">x</text></svg>");
    }
    all.addAll(list("MUTATIONS"));
    all.addAll(list("PLAYERS"));
    for (var name : list("NAMES")) {
      all.add("<a id=\"" + name + "\" name=\"" + name + "\">x</a><img name=" + name + " src=x>");
      all.add("<form id=" + name + "><input name=" + name + "></form>");
    }
    return all.stream().map(TestAttacks::armed).toList();
  }

  /** Attacks that were cut, doubled and put into one another and into an article. */
  static List<String> mutated(long seed, int many) {
    var random = new Random(seed);
    var attacks = all();
    var mutated = new ArrayList<String>();
    var around = list("AROUND");
    while (mutated.size() < many) {
      var made = new StringBuilder();
      for (int i = random.nextInt(4); i >= 0; i--) {
        made.append(around.get(random.nextInt(around.size())));
        var attack = attacks.get(random.nextInt(attacks.size()));
        int at = random.nextInt(attack.length());
        switch (random.nextInt(5)) {
          case 0 -> made.append(attack, 0, at);
          case 1 -> made.append(attack.substring(at));
          case 2 ->
              made.append(attack, 0, at)
                  .append((char) (random.nextInt(126) + 1))
                  .append(attack.substring(at));
          case 3 ->
              made.append(attack, 0, at)
                  .append(attacks.get(random.nextInt(attacks.size())))
                  .append(attack.substring(at));
          default -> made.append(attack.toUpperCase(Locale.ROOT).replace("TOP.RAN", "top.ran"));
        }
      }
      mutated.add(made.toString());
    }
    return mutated;
  }

  private static String armed(String attack) {
    return attack
        .replace("ⓟ", "<img src=x onerror=ⓓ>")
        .replace("ⓠ", "&lt;img src=x onerror=ⓓ&gt;")
        .replace("ⓐ", "javascript:" + DEED)
        .replace("ⓓ", DEED);
  }
}
