package org.inkstand.article.extract.said;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import tools.jackson.databind.JsonNode;

/** The page's JSON-LD: the node that is the article, and the nodes that say more of it. */
final class LinkedData {

  private static final Set<String> KINDRED =
      Set.of(
          "Recipe",
          "Report",
          "Review",
          "HowTo",
          "CreativeWork",
          "Interview",
          "Podcast",
          "PodcastEpisode",
          "Quiz");
  private static final Set<String> WEAK =
      Set.of("VideoObject", "WebPage", "ItemPage", "NewsMediaObject", "Product");

  private final List<JsonNode> nodes = new ArrayList<>();
  private final Map<String, JsonNode> byId = new HashMap<>();
  private final List<JsonNode> ranked;

  private LinkedData(List<Element> scripts, String address) {
    for (Element script : scripts) {
      LooseJson.read(script.data()).ifPresent(json -> gather(json, 0));
    }
    String page = bare(address);
    ranked =
        nodes.stream()
            .filter(node -> rank(node) > 0)
            .sorted(
                Comparator.comparingInt(
                    (JsonNode node) -> -2 * rank(node) - (about(node, page) ? 3 : 0)))
            .toList();
  }

  static LinkedData of(List<Element> scripts, String address) {
    return new LinkedData(scripts, address);
  }

  /** True when a node of the page is an article by its own word. */
  boolean saysArticle() {
    return !ranked.isEmpty() && rank(ranked.getFirst()) >= 3;
  }

  /** True when a node says the page is a list of things. */
  boolean saysList() {
    return nodes.stream().anyMatch(node -> is(node, Set.of("CollectionPage", "SearchResultsPage")));
  }

  /**
   * A field of the article, references followed; the web page's own where the article is silent.
   */
  Optional<JsonNode> field(String name) {
    for (JsonNode node : ranked) {
      JsonNode value = resolved(node.path(name));
      if (!value.isMissingNode()
          && !value.isNull()
          && !(value.isString() && value.asString().isBlank())) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  /** A field as text: the first of a list, a thing by its name. */
  Optional<String> text(String name) {
    return field(name).flatMap(this::text);
  }

  Optional<String> text(JsonNode value) {
    JsonNode first = value.isArray() ? resolved(value.path(0)) : value;
    if (first.isObject()) {
      first = first.has("@value") ? first.path("@value") : first.path("name");
      first = first.isArray() ? first.path(0) : first;
    }
    return first.isValueNode() && !first.isNull() ? clean(first.asString()) : Optional.empty();
  }

  /** All values of a field: a list's members, or the one value. */
  List<JsonNode> all(String name) {
    var all = new ArrayList<JsonNode>();
    field(name).ifPresent(value -> spread(value, all));
    return all;
  }

  /** Nodes of a type, in the order of the page. */
  List<JsonNode> ofType(String type) {
    return nodes.stream().filter(node -> is(node, Set.of(type))).toList();
  }

  /** The text of the article where linked data carries it, the longest when several do. */
  Optional<String> body() {
    return ranked.stream()
        .filter(node -> rank(node) >= 2)
        .map(node -> node.path("articleBody").asString(""))
        .filter(body -> body.length() > 200)
        .max(Comparator.comparingInt(String::length));
  }

  JsonNode resolved(JsonNode value) {
    if (value.isObject() && value.size() == 1 && value.has("@id")) {
      return byId.getOrDefault(value.path("@id").asString(""), value);
    }
    return value;
  }

  private void spread(JsonNode value, List<JsonNode> into) {
    if (value.isArray()) {
      value.forEach(member -> into.add(resolved(member)));
    } else {
      into.add(value);
    }
  }

  private void gather(JsonNode json, int depth) {
    if (depth > Limits.DEPTH_MAX || nodes.size() >= Limits.NODES_MAX) {
      return;
    }
    if (json.isArray()) {
      json.forEach(member -> gather(member, depth + 1));
    } else if (json.isObject()) {
      if (json.has("@type")) {
        nodes.add(json);
      }
      if (json.has("@id") && json.size() > 1) {
        byId.putIfAbsent(json.path("@id").asString(""), json);
      }
      for (String nest :
          List.of(
              "@graph", "mainEntity", "mainEntityOfPage", "hasPart", "subjectOf", "itemReviewed")) {
        gather(json.path(nest), depth + 1);
      }
      for (String person : List.of("author", "publisher", "creator")) {
        JsonNode node = json.path(person);
        if (node.has("@id") && node.size() > 1) {
          byId.putIfAbsent(node.path("@id").asString(""), node);
        }
      }
    }
  }

  private static int rank(JsonNode node) {
    JsonNode type = node.path("@type");
    int best = 0;
    if (type.isArray()) {
      for (JsonNode each : type) {
        best = Math.max(best, rank(each.asString("")));
      }
      return best;
    }
    return rank(type.asString(""));
  }

  private static int rank(String typeFound) {
    String type = typeFound.substring(typeFound.lastIndexOf('/') + 1).replaceFirst("^schema:", "");
    if (type.endsWith("Article")
        || type.endsWith("BlogPosting")
        || type.equals("SocialMediaPosting")) {
      return 3;
    }
    return KINDRED.contains(type) || type.endsWith("Review") ? 2 : WEAK.contains(type) ? 1 : 0;
  }

  private static boolean is(JsonNode node, Set<String> types) {
    JsonNode type = node.path("@type");
    return type.isArray()
        ? type.valueStream().anyMatch(each -> types.contains(each.asString("")))
        : types.contains(type.asString(""));
  }

  private static boolean about(JsonNode node, String page) {
    JsonNode main = node.path("mainEntityOfPage");
    return bare(node.path("url").asString("")).equals(page)
        || bare(node.path("@id").asString("")).equals(page)
        || bare(main.isObject() ? main.path("@id").asString("") : main.asString("")).equals(page);
  }

  private static String bare(String address) {
    return address
        .replaceFirst("^https?://(?:www\\.)?", "")
        .replaceFirst("[?#].*$", "")
        .replaceFirst("/$", "");
  }

  private static Optional<String> clean(String raw) {
    String text = raw.contains("&") ? Parser.unescapeEntities(raw, false) : raw;
    String line = text.replaceAll("<[^>]{1,200}>", "").replaceAll("[\\s\\u00a0]+", " ").strip();
    return line.isEmpty() ? Optional.empty() : Optional.of(line);
  }
}
