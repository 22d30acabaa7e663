package org.inkstand.feed.format.json;

import org.inkstand.feed.format.reading.Flaws;
import org.inkstand.feed.format.reading.Limits;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * Reads JSON as it is. First strictly; when that fails, once more with comments, commas too many,
 * single quotes and bare control characters allowed, and then as far as it goes.
 */
public final class JsonText {
  private static final StreamReadConstraints BOUNDS =
      StreamReadConstraints.builder()
          .maxNestingDepth(Limits.DEPTH_MAX)
          .maxStringLength(Integer.MAX_VALUE)
          .build();

  private static final JsonFactory STRICT =
      JsonFactory.builder().streamReadConstraints(BOUNDS).build();

  private static final JsonFactory LENIENT =
      JsonFactory.builder()
          .streamReadConstraints(BOUNDS)
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
          .enable(JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
          .build();

  private final JsonParser parser;
  private @Nullable JacksonException failure;
  private final int thingsMax;
  private int things;

  private JsonText(JsonParser parser, int length) {
    this.parser = parser;
    thingsMax = Limits.thingsMax(length);
  }

  /** The value a text holds; nothing when it holds none. */
  public static JsonThing read(String text, Flaws flaws) {
    var strict = new JsonText(STRICT.createParser(ObjectReadContext.empty(), text), text.length());
    var thing = strict.read();
    if (strict.failure == null) {
      return thing;
    }
    flaws.note(strict.line(), "this is not strict JSON, read as far as it goes");
    int start = Math.max(0, start(text));
    var lenient =
        new JsonText(
            LENIENT.createParser(ObjectReadContext.empty(), text.substring(start)), text.length());
    thing = lenient.read();
    if (lenient.failure != null) {
      flaws.lose(lenient.line(), "the JSON breaks off");
    }
    return thing;
  }

  /** Where JSON begins behind what is put before it, such as the name of a function. */
  private static int start(String text) {
    int object = text.indexOf('{');
    int array = text.indexOf('[');
    return object < 0 || array < 0 ? Math.max(object, array) : Math.min(object, array);
  }

  private int line() {
    return failure == null || failure.getLocation() == null
        ? 0
        : Math.max(0, failure.getLocation().getLineNr());
  }

  private JsonThing read() {
    var token = next();
    return token == null ? JsonThing.NOTHING : value(token);
  }

  private JsonThing value(JsonToken token) {
    things++;
    return switch (token) {
      case START_OBJECT -> object();
      case START_ARRAY -> array();
      case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE -> words();
      default -> JsonThing.NOTHING;
    };
  }

  private JsonThing words() {
    try {
      return JsonThing.words(parser.getString());
    } catch (JacksonException broken) {
      failure = broken;
      return JsonThing.NOTHING;
    }
  }

  private JsonThing object() {
    var object = JsonThing.empty(JsonThing.Kind.OBJECT);
    while (true) {
      var token = next();
      if (token == null) {
        object.breakOff();
        return object;
      }
      if (token == JsonToken.END_OBJECT) {
        return object;
      }
      var name = parser.currentName();
      var inner = next();
      if (inner == null || name == null) {
        object.breakOff();
        return object;
      }
      object.add(name, value(inner));
      if (failure != null) {
        object.breakOff();
        return object;
      }
    }
  }

  private JsonThing array() {
    var array = JsonThing.empty(JsonThing.Kind.ARRAY);
    while (true) {
      var token = next();
      if (token == null) {
        array.breakOff();
        return array;
      }
      if (token == JsonToken.END_ARRAY) {
        return array;
      }
      array.add("", value(token));
      if (failure != null) {
        array.breakOff();
        return array;
      }
    }
  }

  /** The next token; null at the end, at the first fault, and when there are too many. */
  private @Nullable JsonToken next() {
    if (failure != null || things >= thingsMax) {
      return null;
    }
    try {
      return parser.nextToken();
    } catch (JacksonException broken) {
      failure = broken;
      return null;
    }
  }
}
