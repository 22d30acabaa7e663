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
  private static final Pattern CANDIDATE =
      Pattern.compile("\\s*(\\S*[^\\s,])(?:\\s+([\\d.]+)([wx])[^,]*)?\\s*(?:,|$)");
  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "(?i)(?:placeholder|spacer|blank|transparent|lazy[-_]?load|1x1|pixel)[\\w-]*\\.(?:gif|png|svg)");
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
      Matcher part = CANDIDATE.matcher(element.attr(name));
      while (part.find() && into.size() < 64) {
        into.add(new Candidate(part.group(1), width(part.group(2), part.group(3))));
      }
    }
  }

  private static double width(String number, String unit) {
    if (number == null) {
      return 1;
    }
    double value = Double.parseDouble("0" + number.replaceAll("\\.(?=.*\\.)", ""));
    // A density of 2 is better than 1 and nothing is known of pixels, so it stands below any stated
    // width.
    return "w".equals(unit.toLowerCase(Locale.ROOT)) ? value : Math.min(value, 4);
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
