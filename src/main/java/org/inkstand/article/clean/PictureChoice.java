package org.inkstand.article.clean;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Finds the picture that a page means by an {@code img} or {@code picture}: the lazy loader's
 * address rather than its grey placeholder, and of several sizes the one that our door can best
 * make smaller ones from.
 */
final class PictureChoice {

  /**
   * Pixels wide enough for a page of ours at double density; a larger original only costs bytes.
   */
  private static final int WIDTH_WANTED = 1_600;

  private static final List<String> LAZY_SETS =
      List.of("data-srcset", "data-lazy-srcset", "data-original-set", "data-bg-srcset", "srcset");
  private static final List<String> LAZY =
      List.of(
          "data-src",
          "data-lazy-src",
          "data-original",
          "data-lazy",
          "data-url",
          "data-image",
          "data-img-src",
          "data-hi-res-src",
          "data-full-src",
          "data-large-file",
          "data-orig-file",
          "data-src-medium",
          "src");
  private static final Pattern WIDTH =
      Pattern.compile("(\\d{0,6}(?:\\.\\d{1,6})?)([wx])(?:\\s.*)?");
  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "(?i)(?:placeholder|spacer|blank|transparent|lazy[-_]?load|1x1|pixel)[\\w-]{0,60}\\.(?:gif|png|svg)");
  private static final Pattern BEACON =
      Pattern.compile(
          "(?i)//(?:[\\w-]+\\.)*(?:doubleclick\\.net|google-analytics\\.com|googletagmanager\\.com"
              + "|scorecardresearch"
              + "\\.com|pixel\\.wp\\.com|stats\\.wp\\.com|stats\\.wordpress\\.com|feedsportal\\.com"
              + "|quantserve\\.com"
              + "|chartbeat\\.(?:com|net)|hubspot\\.com|list-manage\\.com|imrworldwide\\.com|ioam\\.de|ivwbox\\.de"
              + "|vgwort\\.de|met\\.vgwort\\.de|taboola\\.com|outbrain\\.com|parsely\\.com"
              + "|mailchimp\\.com|adnxs\\.com"
              + "|matomo\\.cloud|piwik\\.pro|bat\\.bing\\.com|counter\\.yadro\\.ru|mc\\.yandex\\.ru|xiti\\.com"
              + "|feeds\\.feedburner\\.com|rss\\.buysellads\\.com|pheedo\\.com|fmpub\\.net)/"
              + "|facebook\\.com/tr\\b|/~r/|/~ff/|/(?:matomo|piwik)\\.php|/(?:pixel|beacon|count|track(?:er|ing)?)"
              + "(?:\\.(?:gif|png|php|aspx?)|\\?|/?$)|republication-tracker");
  private static final Pattern TINY_STYLE =
      Pattern.compile("(?i)(?:width|height)\\s*:\\s*[01](?:px)?\\s*(?:;|!|$)|display\\s*:\\s*none");

  private PictureChoice() {}

  /** Sizes of one picture: real pages offer a dozen. */
  private static final int CANDIDATES_MAX = 64;

  private record Candidate(String address, double width) {}

  /**
   * The absolute address of the best candidate; empty for placeholders, pixels and what has none.
   */
  static Optional<URI> of(Element image, String base) {
    if (tiny(image)) {
      return Optional.empty();
    }
    var candidates = new ArrayList<Candidate>();
    Element parent = image.parent();
    if (parent != null && parent.nameIs("picture")) {
      parent.children().stream()
          .filter(source -> source.nameIs("source"))
          .forEach(source -> addSets(source, candidates));
    }
    addSets(image, candidates);
    for (String name : LAZY) {
      if (image.hasAttr(name)) {
        candidates.add(new Candidate(image.attr(name), 0));
      }
    }
    return candidates.stream()
        .sorted((a, b) -> Double.compare(penalty(a), penalty(b)))
        .filter(c -> c.address.length() <= Limits.ADDRESS_CHARS_MAX)
        .filter(c -> !PLACEHOLDER.matcher(c.address).find())
        .flatMap(c -> SafeAddress.ofPicture(base, c.address).stream())
        .filter(address -> !BEACON.matcher(address.toString()).find())
        .findFirst();
  }

  /** True for addresses that count readers instead of showing something. */
  static boolean beacon(String address) {
    return BEACON.matcher(address).find();
  }

  private static boolean tiny(Element image) {
    int width = pixels(image.attr("width"));
    int height = pixels(image.attr("height"));
    boolean dot = width >= 0 && width <= 2 || height >= 0 && height <= 2;
    return dot || TINY_STYLE.matcher(image.attr("style")).find();
  }

  /** Pixels of a width or height attribute; -1 when there are none. */
  static int pixels(String attribute) {
    Matcher number = Pattern.compile("^\\s*(\\d{1,5})(?:\\.\\d+)?(?:px)?\\s*$").matcher(attribute);
    return number.find() ? Integer.parseInt(number.group(1)) : -1;
  }

  private static void addSets(Element element, List<Candidate> into) {
    for (String name : LAZY_SETS) {
      addSet(element.attr(name), into);
    }
  }

  /** Reads a set as HTML has it: an address up to white space, its width up to the next comma. */
  private static void addSet(String set, List<Candidate> into) {
    int at = 0;
    while (into.size() < CANDIDATES_MAX) {
      while (at < set.length() && (parts(set.charAt(at)) || set.charAt(at) == ',')) {
        at++;
      }
      int end = at;
      while (end < set.length() && !parts(set.charAt(end))) {
        end++;
      }
      if (end == at) {
        return;
      }
      boolean alone = set.charAt(end - 1) == ',';
      int comma = alone ? end : set.indexOf(',', end);
      int next = comma < 0 ? set.length() : comma;
      into.add(
          new Candidate(set.substring(at, alone ? end - 1 : end), width(set.substring(end, next))));
      at = next;
    }
  }

  private static boolean parts(char c) {
    return Character.isWhitespace(c);
  }

  private static double width(String descriptor) {
    Matcher width = WIDTH.matcher(descriptor.strip().toLowerCase(Locale.ROOT));
    if (!width.matches() || width.group(1).isEmpty()) {
      return 1;
    }
    double value = Double.parseDouble("0" + width.group(1));
    // A density of 2 is better than 1 and nothing is known of pixels, so it stands below any stated
    // width.
    return "w".equals(width.group(2)) ? value : Math.min(value, 4);
  }

  /** Nearest to the wanted width from above, else the widest; what states no width comes last. */
  private static double penalty(Candidate candidate) {
    double width = candidate.width;
    if (width == 0) {
      return 100_000;
    }
    return width >= WIDTH_WANTED ? width - WIDTH_WANTED : 10_000 + WIDTH_WANTED - width;
  }
}
