package org.inkstand.article.extract.rule;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inkstand.article.extract.rule.PageRule.Thing;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector;

/**
 * A file of rules, as an operator writes it:
 *
 * <pre>
 * # The Gazette keeps its text in columns.
 * [gazette.example/news]
 * text     = div.column
 * without  = .promo, aside.facts
 * headline = h1.main
 * authors  = .byline a
 * date     = time.first
 * </pre>
 *
 * A section is a site, with the beginning of its pages' paths where they differ; of several that
 * fit a page the one that says most is taken. Never throws: what cannot be understood is among the
 * mistakes, and the rest holds.
 *
 * @param rules the longest host and path first
 * @param mistakes the first of the file first
 */
public record PageRules(List<PageRule> rules, List<Mistake> mistakes) {

  /** No rules at all. */
  public static final PageRules NONE = new PageRules(List.of(), List.of());

  private static final Pattern SITE =
      Pattern.compile("\\[\\s*([\\p{L}\\p{N}][\\p{L}\\p{N}.-]{0,252})(/[^\\]\\s]*)?\\s*\\]");

  private static final Pattern LINE = Pattern.compile("(\\w+)\\s*=\\s*(.+)");

  /** Selectors with expressions in them, whose time nobody can tell. */
  private static final Pattern EXPRESSION = Pattern.compile("(?i):matches|~=");

  /**
   * What cannot be understood.
   *
   * @param line counted from 1
   * @param says what is wrong, in a sentence
   */
  public record Mistake(int line, String says) {
    @Override
    public String toString() {
      return "line " + line + ": " + says;
    }
  }

  public PageRules {
    rules = List.copyOf(rules);
    mistakes = List.copyOf(mistakes);
  }

  /** Reads a file of rules. */
  public static PageRules parse(String file) {
    var reading = new Reading();
    String text =
        file.length() > Limits.FILE_CHARS_MAX ? file.substring(0, Limits.FILE_CHARS_MAX) : file;
    String[] lines = text.split("\\R", -1);
    for (int number = 1; number <= lines.length; number++) {
      reading.line(number, lines[number - 1].strip());
    }
    if (text.length() < file.length()) {
      reading.wrong(lines.length, "the file is too long; it was read so far");
    }
    return reading.end();
  }

  /** The rule for a page; one that says nothing where there is none. */
  public PageRule of(URI page) {
    return rules.stream().filter(rule -> rule.covers(page)).findFirst().orElse(PageRule.NONE);
  }

  /** The section that is being read, and what came before it. */
  private static final class Reading {
    private final List<PageRule> rules = new ArrayList<>();
    private final List<Mistake> mistakes = new ArrayList<>();
    private Map<Thing, String> places = new EnumMap<>(Thing.class);
    private final Set<String> sites = new HashSet<>();
    private String host = "";
    private String path = "";

    void line(int number, String line) {
      Matcher site = SITE.matcher(line);
      Matcher place = LINE.matcher(line);
      if (line.isEmpty() || line.startsWith("#")) {
        return;
      }
      if (site.matches()) {
        keep();
        host = site.group(1).toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
        path = site.group(2) == null ? "" : site.group(2);
        if (!sites.add(host + path)) {
          wrong(number, "this site has a section above; add to that one");
        }
      } else if (!place.matches()) {
        wrong(number, "this is neither a site in brackets nor \"thing = selector\"");
      } else if (host.isEmpty()) {
        wrong(number, "a site in brackets must come first, as [gazette.example]");
      } else {
        place(number, place.group(1).toLowerCase(Locale.ROOT), place.group(2).strip());
      }
    }

    private void place(int number, String word, String selector) {
      Optional<Thing> thing =
          Stream.of(Thing.values()).filter(each -> each.word().equals(word)).findFirst();
      if (thing.isEmpty()) {
        String words = String.join(", ", Stream.of(Thing.values()).map(Thing::word).toList());
        wrong(number, "\"" + word + "\" is nothing a rule can name: " + words);
      } else if (selector.length() > Limits.SELECTOR_CHARS_MAX) {
        wrong(number, "the selector is longer than " + Limits.SELECTOR_CHARS_MAX + " letters");
      } else if (EXPRESSION.matcher(selector).find()) {
        wrong(number, "selectors with regular expressions are not taken");
      } else if (places.putIfAbsent(thing.get(), selector) != null) {
        wrong(number, "\"" + word + "\" is named twice; part selectors by commas");
      } else {
        understood(number, thing.get(), selector);
      }
    }

    private void understood(int number, Thing thing, String selector) {
      try {
        QueryParser.parse(selector);
      } catch (Selector.SelectorParseException | IllegalArgumentException failure) {
        places.remove(thing);
        wrong(number, "the selector cannot be understood: " + failure.getMessage());
      }
    }

    void wrong(int number, String sentence) {
      if (mistakes.size() < Limits.MISTAKES_MAX) {
        mistakes.add(new Mistake(number, sentence));
      }
    }

    private void keep() {
      if (!host.isEmpty() && !places.isEmpty() && rules.size() < Limits.RULES_MAX) {
        rules.add(new PageRule(host, path, places));
      }
      places = new EnumMap<>(Thing.class);
    }

    PageRules end() {
      keep();
      rules.sort(
          Comparator.comparingInt((PageRule rule) -> rule.host().length())
              .thenComparingInt(rule -> rule.path().length())
              .reversed());
      return new PageRules(rules, mistakes);
    }
  }
}
