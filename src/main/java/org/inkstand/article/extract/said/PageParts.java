package org.inkstand.article.extract.said;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inkstand.article.extract.markup.NameWords;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/**
 * The places of a page that say something of the article, gathered in one pass over its tree.
 *
 * <p>Reading a page asks thirty questions; asking each by a query of its own would walk the tree
 * thirty times.
 */
public final class PageParts {

  private static final Set<String> BYLINE =
      Set.of(
          "by",
          "writer",
          "writers",
          "reporter",
          "contributor",
          "contributors",
          "journalist",
          "creator",
          "forfatter",
          "verfasser",
          "redakteur",
          "kirjoittaja",
          "yazar",
          "imzo",
          "muhabir",
          "skribent",
          "bylines",
          "redactor");
  private static final List<String> BYLINE_STEMS = List.of("byline", "author", "autor", "auteur");
  private static final Set<String> DATED =
      Set.of(
          "time",
          "times",
          "posted",
          "datum",
          "fecha",
          "uhrzeit",
          "timestamp",
          "created",
          "zeit",
          "tarih",
          "meta",
          "datetime",
          "tid",
          "klockan",
          "data",
          "released",
          "zeitstempel");

  private final Document document;
  private final Map<String, List<String>> meta = new HashMap<>();
  private final Map<String, List<Element>> links = new HashMap<>();
  private final Map<String, List<Element>> properties = new HashMap<>();
  private final List<Element> scripts = new ArrayList<>();
  private final List<Element> headlines = new ArrayList<>();
  private final List<Element> times = new ArrayList<>();
  private final List<Element> bylines = new ArrayList<>();
  private final List<Element> dated = new ArrayList<>();

  private PageParts(Document document) {
    this.document = document;
  }

  /** Gathers the parts; linear in the size of the tree. */
  public static PageParts of(Document document) {
    var parts = new PageParts(document);
    document.traverse(new Gathering(parts));
    return parts;
  }

  public Document document() {
    return document;
  }

  /** First content of the first of these meta names (property, name or itemprop) that has one. */
  Optional<String> meta(String... names) {
    for (String name : names) {
      List<String> contents = meta.get(name);
      if (contents != null) {
        return Optional.of(contents.getFirst());
      }
    }
    return Optional.empty();
  }

  List<String> metas(String name) {
    return meta.getOrDefault(name, List.of());
  }

  List<Element> links(String rel) {
    return links.getOrDefault(rel, List.of());
  }

  /** Elements with this microdata property. */
  public List<Element> properties(String name) {
    return properties.getOrDefault(name, List.of());
  }

  List<Element> scripts() {
    return scripts;
  }

  public List<Element> headlines() {
    return headlines;
  }

  List<Element> times() {
    return times;
  }

  List<Element> bylines() {
    return bylines;
  }

  List<Element> dated() {
    return dated;
  }

  /** Puts each element on the lists it belongs to. */
  private record Gathering(PageParts parts) implements NodeVisitor {

    @Override
    public void head(Node node, int depth) {
      if (!(node instanceof Element element)) {
        return;
      }
      switch (element.normalName()) {
        case "meta" -> meta(element);
        case "script" -> script(element);
        case "h1" -> add(parts.headlines, element);
        case "time" -> add(parts.times, element);
        default -> {}
      }
      if (element.attributesSize() > 0) {
        marked(element);
      }
    }

    private void meta(Element element) {
      String content = element.attr("content").strip();
      if (content.isEmpty()) {
        return;
      }
      for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
        if (element.hasAttr(attribute)) {
          for (String name :
              element.attr(attribute).toLowerCase(Locale.ROOT).strip().split("\\s+")) {
            add(parts.meta.computeIfAbsent(name, _ -> new ArrayList<>()), content);
          }
        }
      }
    }

    private void script(Element element) {
      String type = element.attr("type").toLowerCase(Locale.ROOT);
      if (type.contains("ld+json") && parts.scripts.size() < Limits.SCRIPTS_MAX) {
        parts.scripts.add(element);
      }
    }

    private void marked(Element element) {
      if (element.hasAttr("itemprop") && !element.nameIs("meta")) {
        for (String name : element.attr("itemprop").strip().split("\\s+")) {
          add(parts.properties.computeIfAbsent(name, _ -> new ArrayList<>()), element);
        }
      }
      String rel = element.attr("rel").toLowerCase(Locale.ROOT);
      if (!rel.isEmpty() && (element.nameIs("link") || rel.contains("author"))) {
        for (String name : rel.strip().split("\\s+")) {
          add(parts.links.computeIfAbsent(name, _ -> new ArrayList<>()), element);
        }
      }
      String names = element.className() + " " + element.id() + " " + element.attr("data-testid");
      if (names.length() > 2) {
        List<String> words = NameWords.of(names);
        if (words.stream().anyMatch(Gathering::byline)) {
          add(parts.bylines, element);
        }
        if (words.stream().anyMatch(Gathering::dated)) {
          add(parts.dated, element);
        }
      }
    }

    private static boolean byline(String word) {
      return BYLINE.contains(word) || BYLINE_STEMS.stream().anyMatch(word::startsWith);
    }

    private static boolean dated(String word) {
      return DATED.contains(word)
          || word.startsWith("date")
          || word.endsWith("date")
          || word.startsWith("publi");
    }

    private static <T> void add(List<T> list, T one) {
      if (list.size() < Limits.ELEMENTS_MAX) {
        list.add(one);
      }
    }
  }
}
