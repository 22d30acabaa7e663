package org.inkstand.app.press.masthead;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The tables that ship with the press. */
public final class Table {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Table() {}

  /** Every title, in the order of the table. */
  public static List<Masthead> titles() {
    return read("/press/titles.json", new TypeReference<List<Masthead>>() {});
  }

  static Map<String, Words> words() {
    Map<String, Words> words = new HashMap<>();
    read("/press/words.json", new TypeReference<Map<String, Map<String, String>>>() {})
        .forEach((language, all) -> words.put(language, new Words(all)));
    return words;
  }

  private static <T> T read(String resource, TypeReference<T> type) {
    try (InputStream stream = Table.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("the program ships without " + resource);
      }
      return JSON.readValue(stream, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
