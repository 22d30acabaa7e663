package org.inkstand.article.extract.rule;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Where on the pages of one site things are. Each is named by a CSS selector; what is not named is
 * found as on any other page.
 *
 * @param host the site; its subdomains are of it
 * @param path how the paths of its pages begin; empty for all
 * @param places a selector for each thing that the rule names
 */
public record PageRule(String host, String path, Map<Thing, String> places) {

  /** The rule of sites that have none. */
  public static final PageRule NONE = new PageRule("", "", Map.of());

  /** What a rule can name. */
  public enum Thing {
    /** The elements that hold the text and nothing else; taken as they stand. */
    TEXT,
    /** Elements that are no part of anything; removed before the page is read. */
    WITHOUT,
    HEADLINE,
    STANDFIRST,
    /** Elements of one writer, or several parted by commas, each. */
    AUTHORS,
    DATE,
    SECTION;

    /** The word for it in a file of rules. */
    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public PageRule {
    places = Map.copyOf(places);
  }

  /** True for the pages it is for. */
  boolean covers(URI page) {
    String at = page.getHost() == null ? "" : page.getHost().toLowerCase(Locale.ROOT);
    String below = page.getPath() == null ? "" : page.getPath();
    return !host.isEmpty()
        && (at.equals(host) || at.endsWith("." + host))
        && below.startsWith(path);
  }

  /** The elements that a thing's selector finds, outermost only; none where the rule is silent. */
  public List<Element> find(Document page, Thing thing) {
    String selector = places.get(thing);
    if (selector == null) {
      return List.of();
    }
    List<Element> found = page.select(selector);
    return found.stream()
        .filter(each -> each.parents().stream().noneMatch(found::contains))
        .toList();
  }

  /** What a thing's first element says, if there is one and it says something. */
  public Optional<String> words(Document page, Thing thing) {
    return find(page, thing).stream()
        .map(each -> each.nameIs("meta") ? each.attr("content") : each.text())
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  /** True when the rule names the thing. */
  public boolean names(Thing thing) {
    return places.containsKey(thing);
  }
}
