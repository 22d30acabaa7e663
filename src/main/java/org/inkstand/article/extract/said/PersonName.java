package org.inkstand.article.extract.said;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;

/**
 * Takes the names out of a byline: no "By", no place, no post, no address; each person by itself.
 */
final class PersonName {

  private static final Pattern LEAD =
      Pattern.compile(
          "(?iuU)^\\W*(?:(?:written|story|words|text|reported|reporting|posted|published|report|review"
              + "|article|analysis"
              + "|opinion|photos?|edited|updated)\\s+)?(?:by|von|vom|par|por|pel[ao]|door|av|af|di|da"
              + "|autor(?:en|in)?|author"
              + "s?|auteur|text|texte?|testo|przez|napsal|kirjoittanut|oleh|tekst|yazan|yazar|автор"
              + "|автори|запис(?:ал|ки)"
              + "|bởi|od|af:|reporter|redakteur(?:in)?|una nota de)\\s*[:：]?\\s+|^\\W*(?:por|by|von|автор"
              + "|text)\\s*[:：]\\s*");
  private static final Pattern PARTS =
      Pattern.compile(
          "(?iuU)\\s*[;|•·/\\n\\t&、，]\\s*|\\s+(?:and|und|et|y|e|en|og|och|ja|i|a|и|та|ve|dan|with|mit|und"
              + "|ו)\\s+(?=\\p{Lu}|\\P{IsLatin})"
              + "|\\s*,\\s*(?:and|und|et)?\\s*");
  private static final Pattern POST =
      Pattern.compile(
          "(?iuU)\\b(?:editor|correspondent|reporter|writer|staff|contributor|journalist|columnist"
              + "|producer|chief|bureau"
              + "|redakt\\w*|korrespondent\\w*|redacción|rédaction|freelance\\w*|photographer|senior"
              + "|political|director"
              + "|ph\\.?d|m\\.?d|jr|sr|professor|university|expert|intern|analyst|published|updated"
              + "|minutes?|read|ago|am|pm"
              + "|january|february|march|april|june|july|august|september|october|november|december"
              + "|follow|share|email"
              + "|images?|photos?|video|related|via"
              + "|comments?|view|profile|subscribe|more|articles|posts|about|https?|www)\\b|\\d|@|\\.com");
  private static final Pattern NONE =
      Pattern.compile(
          "(?iuU)^(?:admin|administrator|author|unknown|none|null|undefined|n/?a|by|staff|guest|anonymous|\\W*)$");
  private static final Pattern SENTENCE = Pattern.compile("[。！？!?…؟]|[.।]$");

  /** Letters of the longest name, one sign of Chinese, Japanese or Korean counted threefold. */
  private static final int LETTERS_MAX = 50;

  private static final Pattern ADDRESS =
      Pattern.compile("(?i)^(?:https?:|www\\.|//|@)|\\S+@\\S+\\.\\S+");

  private PersonName() {}

  /**
   * The names in one author field of a machine-readable kind, in which a comma may part two of
   * them.
   */
  static List<String> said(String field) {
    String line = line(field);
    if (line.isEmpty() || ADDRESS.matcher(line).find() && !line.contains(" ")) {
      return List.of();
    }
    List<String> pieces = pieces(line);
    boolean allNames = pieces.stream().allMatch(piece -> plausible(piece) || words(piece) == 1);
    // "Smith, John" and "Jane Roe, Washington" are one person; "Jane Roe, John Smith" are two.
    List<String> names =
        allNames && pieces.stream().allMatch(p -> words(p) > 1 || !latin(p))
            ? pieces
            : firstOf(line);
    return names.stream().map(PersonName::tidy).filter(PersonName::some).toList();
  }

  /** The names in a byline written for readers, in which much else may stand. */
  static List<String> written(String byline) {
    if (byline.length() > 200) {
      return List.of();
    }
    return pieces(line(byline)).stream()
        .map(PersonName::tidy)
        .filter(PersonName::plausible)
        .toList();
  }

  /**
   * True for what reads like a person's name: two to five words that begin with capitals, no post,
   * no figure.
   */
  static boolean plausible(String name) {
    int words = words(name);
    if (!some(name) || letters(name) > LETTERS_MAX || POST.matcher(name).find()) {
      return false;
    }
    if (!latin(name)) {
      return words <= 5 && !SENTENCE.matcher(name).find();
    }
    long capitals =
        Stream.of(name.split("\\s+")).filter(w -> Character.isUpperCase(w.codePointAt(0))).count();
    return words >= 2 && words <= 5 && capitals >= 2;
  }

  private static List<String> firstOf(String line) {
    var names = new ArrayList<String>();
    for (String piece : line.split("\\s*[;|•\\n]\\s*|\\s+(?:and|und|et|y|&)\\s+(?=\\p{Lu})")) {
      String[] parts = piece.split("\\s*,\\s*");
      boolean person = parts.length > 1 && words(parts[0]) > 1;
      names.add(person ? parts[0] : piece);
    }
    return names;
  }

  private static List<String> pieces(String line) {
    return Stream.of(PARTS.split(line))
        .map(String::strip)
        .filter(piece -> !piece.isEmpty())
        .toList();
  }

  private static String line(String raw) {
    String text = Parser.unescapeEntities(raw, false).replaceAll("<[^>]{1,200}>", " ");
    String line = text.replaceAll("[ \\u00a0\\u200b]+", " ").strip();
    String before;
    do {
      before = line;
      line = LEAD.matcher(line).replaceFirst("").strip();
    } while (!line.equals(before));
    return line;
  }

  private static String tidy(String name) {
    String bare = LEAD.matcher(name).replaceFirst("");
    bare =
        bare.replaceAll("\\s*\\([^)]{0,80}\\)?\\s*$", "")
            .replaceAll("^[^\\p{L}\\p{N}(]+|[\\s,:;*–|-]+$", "");
    boolean shouting =
        latin(bare) && bare.equals(bare.toUpperCase(Locale.ROOT)) && bare.contains(" ");
    return shouting && bare.length() > 6 ? titled(bare) : bare.strip();
  }

  private static String titled(String shouted) {
    var name = new StringBuilder();
    boolean start = true;
    for (int c : shouted.codePoints().toArray()) {
      name.appendCodePoint(start ? c : Character.toLowerCase(c));
      start = !Character.isLetter(c);
    }
    return name.toString();
  }

  /**
   * How much a line says: a sign of Chinese, Japanese or Korean says about as much as three
   * letters.
   */
  static int letters(String line) {
    return line.codePoints().map(c -> c >= 0x2e80 && c < 0xd7b0 ? 3 : 1).sum();
  }

  private static boolean some(String name) {
    return name.length() >= 2
        && name.length() <= 100
        && !NONE.matcher(name).matches()
        && !ADDRESS.matcher(name).find()
        && name.codePoints().anyMatch(Character::isLetter);
  }

  private static boolean latin(String text) {
    return text.codePoints()
        .filter(Character::isLetter)
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
  }

  private static int words(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+").length;
  }
}
