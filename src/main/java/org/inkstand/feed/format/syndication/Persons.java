package org.inkstand.feed.format.syndication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.inkstand.feed.format.parsed.ParsedAuthor;
import org.inkstand.feed.format.parsed.ParsedText;
import org.inkstand.feed.format.xml.Element;

/** Reads who wrote something, from the six places and four shapes in which feeds say it. */
final class Persons {
  private Persons() {}

  /** Bounded repetition: the parts of a mail address have at most 64 and 255 characters. */
  private static final Pattern EMAIL =
      Pattern.compile("[\\w.+'%-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,8}");

  /** Some feeds name a whole staff in one line; more than this is no name but an article. */
  private static final int NAME_LENGTH_MAX = 1_000;

  /** All persons that the children of one name are. */
  static List<ParsedAuthor> all(Element parent, String name, Scope scope) {
    var found = new ArrayList<ParsedAuthor>(1);
    for (var child : parent.children(name)) {
      read(child, scope).ifPresent(found::add);
    }
    return found;
  }

  /** The person an element describes, in words or in elements of its own. */
  static Optional<ParsedAuthor> read(Element element, Scope scope) {
    var name = part(element, "name", "foaf:name", "itunes:name");
    var email = part(element, "email", "itunes:email");
    var page = element.child("uri", "url", "homepage", "atom:uri", "foaf:homepage");
    var inner = element.child("foaf:person", "foaf:agent", "rdf:description");
    if (inner.isPresent()) {
      return read(inner.get(), scope);
    }
    if (name.isEmpty() && email.isEmpty() && page.isEmpty()) {
      return ofWords(ParsedText.plainly(element.text()));
    }
    var address = page.map(scope::address).orElse("");
    var person = new ParsedAuthor(plain(name), email, address);
    return isNobody(person) ? Optional.empty() : Optional.of(person);
  }

  private static String part(Element element, String name, String... others) {
    var words = element.text(name, "atom:" + name);
    if (words.isEmpty()) {
      words = element.text(others);
    }
    return words.isEmpty() ? element.attribute("foaf:" + name).strip() : words;
  }

  /** The person that words name, with a mail address somewhere among them or not. */
  static Optional<ParsedAuthor> ofWords(ParsedText text) {
    var all = plain(text.value());
    var words = all.length() > NAME_LENGTH_MAX ? all.substring(0, NAME_LENGTH_MAX) : all;
    var found = EMAIL.matcher(words);
    if (!found.find()) {
      return words.isEmpty() ? Optional.empty() : Optional.of(new ParsedAuthor(words, "", ""));
    }
    var email = found.group();
    var name = words.substring(0, found.start()) + words.substring(found.end());
    name = name.replaceFirst("(?i)mailto:", "").replaceAll("[(<\\[]\\s*[)>\\]]", "").strip();
    if (name.startsWith("(") && name.endsWith(")")) {
      name = name.substring(1, name.length() - 1);
    }
    name = name.replaceAll("^[\\s,;:\"'<-]+|[\\s,;:\"'>-]+$", "");
    return Optional.of(new ParsedAuthor(name, email, ""));
  }

  /** Names carry no markup, whatever the feed wrapped around them. */
  private static String plain(String name) {
    var once = MediaModule.plain(name);
    return TextConstruct.isMarkup(once) ? MediaModule.plain(once) : once;
  }

  private static boolean isNobody(ParsedAuthor person) {
    return (person.name() + person.email() + person.address()).isEmpty();
  }

  /** Whether nobody among them has a name. */
  static boolean areNameless(List<ParsedAuthor> persons) {
    return persons.stream().allMatch(person -> person.name().isEmpty());
  }
}
