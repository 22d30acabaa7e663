package org.inkstand.title.rights;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.inkstand.title.Licence.Signal;
import org.inkstand.title.Licence.Signal.Kind;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What an RSL 1.0 document lets us do with a title.
 *
 * <p>A {@code content} names what it is about, its {@code license}s are alternatives. Of those that
 * are about the whole site we take all; where there are none, those about parts of it, since a
 * title is one thing here and the narrower word wins. A use is licensed when one licence permits
 * it, does not prohibit it as well, and wants no payment for it. Source: rslstandard.org/rsl.
 */
final class RslSignals {

  private static final String SOURCE = "RSL licence";

  private static final List<String> MODEL_USES = List.of("ai-train", "ai-input");

  private static final Set<String> FREE = Set.of("", "free", "attribution");

  private RslSignals() {}

  static List<Signal> read(String xml, URI page) {
    // jsoup knows no external entities and expands none of the document's own.
    Document document = Parser.xmlParser().parseInput(xml, page.toString());
    List<Element> contents = named(document, "content");
    List<Element> whole = contents.stream().filter(content -> whole(content, page)).toList();
    List<Signal> signals = new ArrayList<>();
    for (Element content : whole.isEmpty() ? contents : whole) {
      List<Element> licences = named(content, "license");
      if (!licences.isEmpty()) {
        uses(licences, signals);
        territory(licences, signals);
      }
      terms(content, signals);
    }
    return signals.stream().distinct().toList();
  }

  /** By local name: the namespace may have any prefix. */
  private static List<Element> named(Element parent, String name) {
    return parent.getAllElements().stream().filter(element -> local(element).equals(name)).toList();
  }

  private static String local(Element element) {
    String name = element.tagName().toLowerCase(Locale.ROOT);
    return name.substring(name.indexOf(':') + 1);
  }

  private static boolean whole(Element content, URI page) {
    String url = content.attr("url").strip();
    int authority = url.indexOf("://");
    int slash = authority < 0 ? 0 : url.indexOf('/', authority + 3);
    String pattern = slash < 0 ? "/" : url.substring(slash);
    boolean here = authority < 0 || host(url, authority).equalsIgnoreCase(page.getHost());
    return here && (pattern.isEmpty() || TdmSignals.matches(pattern, "/"));
  }

  private static String host(String url, int authority) {
    return url.substring(authority + 3).split("[/:?]", 2)[0];
  }

  private static void uses(List<Element> licences, List<Signal> signals) {
    for (String use : MODEL_USES) {
      if (licences.stream().noneMatch(licence -> licensed(licence, use))) {
        signals.add(new Signal(Kind.AI_FORBIDDEN, use, SOURCE));
      }
    }
    boolean searchProhibited =
        licences.stream()
            .anyMatch(licence -> covers(words(licence, "prohibits", "usage"), "search"));
    if (searchProhibited && licences.stream().noneMatch(l -> licensed(l, "search"))) {
      signals.add(new Signal(Kind.EXCERPT_MAX, "0", SOURCE));
      signals.add(new Signal(Kind.ARCHIVE_FORBIDDEN, "", SOURCE));
    }
  }

  private static boolean licensed(Element licence, String use) {
    Set<String> permits = words(licence, "permits", "usage");
    boolean paid =
        named(licence, "payment").stream()
            .map(payment -> payment.attr("type").strip().toLowerCase(Locale.ROOT))
            .anyMatch(type -> !FREE.contains(type));
    return !paid
        && (permits.isEmpty() || covers(permits, use))
        && !covers(words(licence, "prohibits", "usage"), use);
  }

  private static boolean covers(Set<String> uses, String use) {
    return uses.contains("all")
        || uses.contains(use)
        || (use.startsWith("ai-") && uses.contains("ai-all"));
  }

  private static Set<String> words(Element licence, String element, String type) {
    return named(licence, element).stream()
        .filter(rule -> rule.attr("type").strip().equalsIgnoreCase(type))
        .flatMap(rule -> Arrays.stream(rule.text().split("[\\s,]+")))
        .map(word -> word.toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static void territory(List<Element> licences, List<Signal> signals) {
    Set<String> countries = new TreeSet<>();
    for (Element licence : licences) {
      Set<String> permitted = words(licence, "permits", "geo");
      Set<String> prohibited = words(licence, "prohibits", "geo");
      Arrays.stream(Locale.getISOCountries())
          .filter(c -> permitted.isEmpty() || permitted.contains(c.toLowerCase(Locale.ROOT)))
          .filter(c -> !prohibited.contains(c.toLowerCase(Locale.ROOT)))
          .forEach(countries::add);
    }
    if (countries.size() < Locale.getISOCountries().length) {
      signals.add(new Signal(Kind.TERRITORY, String.join(",", countries), SOURCE));
    }
  }

  private static void terms(Element content, List<Signal> signals) {
    for (Element payment : named(content, "payment")) {
      String price =
          named(payment, "amount").stream()
              .map(amount -> amount.text() + " " + amount.attr("currency"))
              .collect(Collectors.joining(", "));
      String where =
          payment.getAllElements().stream()
              .filter(element -> local(element).matches("standard|custom"))
              .map(Element::text)
              .collect(Collectors.joining(" "));
      String words = String.join(" ", payment.attr("type"), price, where).strip();
      if (!words.isEmpty()) {
        signals.add(new Signal(Kind.TERMS, words.replaceAll("\\s+", " "), SOURCE));
      }
    }
    for (Element terms : named(content, "terms")) {
      signals.add(new Signal(Kind.TERMS, terms.text(), SOURCE));
    }
    if (content.hasAttr("server")) {
      signals.add(new Signal(Kind.TERMS, content.attr("server"), SOURCE));
    }
  }
}
