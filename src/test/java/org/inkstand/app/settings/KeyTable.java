package org.inkstand.app.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The README's table of settings, printed from the keys themselves. */
final class KeyTable {

  private static final String START =
      "<!-- keys: printed from app.settings.Keys, checked by SettingsTest -->\n";
  private static final String END = "<!-- /keys -->";

  private KeyTable() {}

  /** The table in Markdown. */
  static String text() {
    var table =
        new StringBuilder("| key | default | allowed | what it does |\n|---|---|---|---|\n");
    for (Setting setting : Keys.ALL) {
      String fallback = setting.fallback().isEmpty() ? "" : "`" + setting.fallback() + "`";
      table.append(
          "| `%s` | %s | %s | %s |%n"
              .formatted(setting.key(), fallback, setting.allowed(), setting.says()));
    }
    return table.toString();
  }

  /** Writes it into the README. */
  public static void main(String[] arguments) throws IOException {
    Path readme = Path.of("README.md");
    String text = Files.readString(readme);
    int from = text.indexOf(START) + START.length();
    Files.writeString(readme, text.substring(0, from) + text() + text.substring(text.indexOf(END)));
  }
}
