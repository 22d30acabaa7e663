package org.inkstand.title.rights;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.inkstand.title.Licence.Signal;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reservations of text and data mining under Article 4 of Directive (EU) 2019/790.
 *
 * <p>Source: TDM Reservation Protocol, W3C Community Group report of 10 May 2024.
 */
final class TdmSignals {

  private static final String RESERVATION = "tdm-reservation";
  private static final String POLICY = "tdm-policy";

  private TdmSignals() {}

  static List<Signal> headers(Map<String, List<String>> headers) {
    return signal(first(headers, RESERVATION), first(headers, POLICY), "tdm-reservation header");
  }

  private static String first(Map<String, List<String>> headers, String name) {
    return headers.getOrDefault(name, List.of()).stream().findFirst().orElse("");
  }

  static List<Signal> html(Document html) {
    return signal(content(html, RESERVATION), content(html, POLICY), "meta tdm-reservation");
  }

  private static String content(Document html, String name) {
    Element meta = html.selectFirst("meta[name=" + name + "]");
    return meta == null ? "" : meta.attr("content");
  }

  /** The site's file: of its rules the first whose location the page has. */
  static List<Signal> file(String json, URI page) {
    try {
      for (JsonNode rule : rules(JsonMapper.shared().readTree(json))) {
        if (matches(rule.path("location").asString(""), path(page))) {
          return signal(
              rule.path(RESERVATION).asString(""), rule.path(POLICY).asString(""), "tdmrep.json");
        }
      }
    } catch (JacksonException _) {
      // A page of HTML under that address, as many servers answer: no file.
    }
    return List.of();
  }

  private static List<JsonNode> rules(JsonNode file) {
    List<JsonNode> rules = new ArrayList<>();
    if (file.isArray()) {
      file.forEach(rules::add);
    } else if (file.isObject()) {
      rules.add(file);
    }
    return rules;
  }

  private static String path(URI page) {
    return page.getRawPath() == null || page.getRawPath().isEmpty() ? "/" : page.getRawPath();
  }

  /** As in robots.txt: from the beginning, {@code *} for anything, {@code $} for the end. */
  static boolean matches(String pattern, String path) {
    boolean end = pattern.endsWith("$");
    String plain = end ? pattern.substring(0, pattern.length() - 1) : pattern;
    StringBuilder regex = new StringBuilder();
    for (String part : plain.replaceAll("\\*+", "*").split("\\*", -1)) {
      regex.append(regex.isEmpty() ? "" : ".*").append(part.isEmpty() ? "" : Pattern.quote(part));
    }
    return Pattern.compile(regex + (end ? "" : ".*"), Pattern.DOTALL).matcher(path).matches();
  }

  private static List<Signal> signal(String reservation, String policy, String source) {
    return reservation.strip().equals("1")
        ? List.of(new Signal(Signal.Kind.MINING_RESERVED, policy.strip(), source))
        : List.of();
  }
}
