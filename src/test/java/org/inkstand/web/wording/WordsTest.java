package org.inkstand.web.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of the interface stand in message files and nowhere else. */
class WordsTest {

  private static final Path TEMPLATES = Path.of("src/main/jte");
  private static final Pattern KEY = Pattern.compile("\\bt\\.(of|count)\\(\"([^\"]+)\"(?!\\s*\\+)");
  private static final Pattern SPOKEN =
      Pattern.compile("\\b(?:aria-label|alt|title|placeholder|content)=\"([^\"]*)\"");

  private final Words words = new Words();

  @Test
  void argumentsStandWhereThePhraseWantsThem() {
    assertThat(words.of("frame.title", "Sport", "Inkstand")).isEqualTo("Sport — Inkstand");
    assertThat(words.count("about.titles", 1)).isEqualTo("1 title");
    assertThat(words.count("about.titles", 12_345)).isEqualTo("12,345 titles");
  }

  @Test
  void aMissingPhraseIsABug() {
    assertThatIllegalStateException().isThrownBy(() -> words.of("nobody.said.this"));
  }

  @Test
  void everyPhraseThatATemplateSaysExists() throws IOException {
    List<String> missing = new ArrayList<>();
    for (Path template : templates()) {
      Matcher key = KEY.matcher(Files.readString(template));
      while (key.find()) {
        String name = key.group(2) + (key.group(1).equals("count") ? ".other" : "");
        if (!words.has(name)) {
          missing.add(template + ": " + name);
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void templatesHoldNoLiteralWords() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path template : templates()) {
      String bare = bare(Files.readString(template));
      Matcher spoken = SPOKEN.matcher(bare);
      while (spoken.find()) {
        boolean forMachines = spoken.group(1).matches("[a-z_-]*[^A-Z]*|.*=.*|noindex");
        if (!forMachines || (spoken.group().startsWith("aria") && !spoken.group(1).isBlank())) {
          found.add(template + ": " + spoken.group());
        }
      }
      // Names of files are the same in every language, and stand in <code>.
      String text =
          bare.replaceAll("<code>[\\w., ]*</code>", " ")
              .replaceAll("(?s)<[^>]*>", " ")
              .replaceAll("[@`]+", " ");
      Matcher letters = Pattern.compile("\\p{L}{2,}[^\\n]*").matcher(text);
      while (letters.find()) {
        found.add(template + ": " + letters.group());
      }
    }
    assertThat(found).isEmpty();
  }

  /** A template without what is code: expressions, conditions, loops and calls. */
  private static String bare(String template) {
    String text = template.replaceAll("(?m)^@(import|param)\\b.*$", "");
    var out = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      Matcher code = CODE.matcher(text).region(at, text.length());
      if (code.lookingAt()) {
        String opening = code.group();
        boolean call = opening.startsWith("@template");
        char open = opening.charAt(opening.length() - 1);
        int end = open == '{' || open == '(' ? close(text, code.end(), open) : code.end();
        // What is handed to a layout is page again, between back quotes.
        out.append(call ? quoted(text.substring(code.end(), end)) : "");
        at = end;
      } else {
        out.append(text.charAt(at++));
      }
    }
    return out.toString();
  }

  private static final Pattern CODE =
      Pattern.compile(
          "\\$unsafe\\{|\\$\\{|!\\{|@template[\\w.-]*\\(|@(?:if|elseif|for)\\(|@(?:else|endif|endfor)");

  private static String quoted(String arguments) {
    int from = arguments.indexOf("@`");
    int to = arguments.lastIndexOf('`');
    return from < 0 || to <= from ? "" : bare(arguments.substring(from + 2, to));
  }

  private static int close(String text, int from, char open) {
    char shut = open == '{' ? '}' : ')';
    int depth = 1;
    int at = from;
    while (at < text.length() && depth > 0) {
      char c = text.charAt(at++);
      depth += c == open ? 1 : c == shut ? -1 : 0;
    }
    return at;
  }

  private static List<Path> templates() throws IOException {
    try (Stream<Path> files = Files.walk(TEMPLATES)) {
      return files.filter(file -> file.toString().endsWith(".jte")).sorted().toList();
    }
  }
}
