package org.inkstand.article.extract.said;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the JSON of pages, which is often not JSON: comments around it, line ends within strings, a
 * comma too many, two objects in a row. What cannot be mended is searched for the few fields that
 * matter.
 */
final class LooseJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(200)
                          .maxNumberLength(100)
                          .build())
                  .build())
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
          .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
          .enable(JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES)
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
          .build();

  private static final Pattern WRAPPING =
      Pattern.compile(
          "^\\s*(?:/[/*]\\s*)?(?:<!--|<!\\[CDATA\\[)(?:\\s*\\*/)?|(?:/[/*]\\s*)?(?:-->|\\]\\]>)(?:\\s*\\*/)?\\s*$");
  private static final Pattern FIELD =
      Pattern.compile(
          "\"(headline|datePublished|dateModified|dateCreated|articleSection|articleBody|inLanguage"
              + "|isAccessibleForFree)\"\\s*:\\s*(?:\"((?:[^\"\\\\]|\\\\.)*+)\"|(true|false))");
  private static final Pattern TYPE =
      Pattern.compile("\"@type\"\\s*:\\s*\\[?\\s*\"(\\w*(?:Article|Posting))\"");
  private static final Pattern AUTHOR =
      Pattern.compile(
          "\"author\"\\s*:\\s*[\\[{][^\\]}]{0,300}?\"name\"\\s*:\\s*\\[?\\s*\"([^\"]{2,200})\"");

  private LooseJson() {}

  /** The first value of a text; empty when there is nothing to be had from it. */
  static Optional<JsonNode> read(String script) {
    String text =
        script.length() > Limits.SCRIPT_CHARS_MAX
            ? script.substring(0, Limits.SCRIPT_CHARS_MAX)
            : script;
    return parse(text).or(() -> parse(mended(text))).or(() -> searched(text));
  }

  private static Optional<JsonNode> parse(String text) {
    try {
      JsonNode node = MAPPER.readTree(text);
      return node.isContainer() ? Optional.of(node) : Optional.empty();
    } catch (JacksonException _) {
      return Optional.empty();
    }
  }

  private static String mended(String text) {
    String bare = WRAPPING.matcher(text).replaceAll("").strip();
    if (bare.endsWith(";")) {
      bare = bare.substring(0, bare.length() - 1);
    }
    if (bare.contains("&quot;") && !bare.contains("\"")) {
      bare = bare.replace("&quot;", "\"").replace("&amp;", "&");
    }
    String joined = bare.replaceAll("\\}\\s*\\{", "},{");
    return joined.equals(bare) ? bare : "[" + joined + "]";
  }

  private static Optional<JsonNode> searched(String text) {
    Matcher type = TYPE.matcher(text);
    if (!type.find()) {
      return Optional.empty();
    }
    ObjectNode node = MAPPER.createObjectNode();
    node.put("@type", type.group(1));
    Matcher field = FIELD.matcher(text);
    while (field.find()) {
      if (!node.has(field.group(1))) {
        String value = field.group(2) == null ? field.group(3) : unescaped(field.group(2));
        node.put(field.group(1), value);
      }
    }
    Matcher author = AUTHOR.matcher(text);
    if (author.find()) {
      node.put("author", unescaped(author.group(1)));
    }
    return Optional.of(node);
  }

  private static String unescaped(String raw) {
    return parse("[\"" + raw + "\"]").map(list -> list.path(0).asString("")).orElse(raw);
  }
}
