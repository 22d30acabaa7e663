package org.inkstand.feed.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every case of {@code resources/feed/cases}, as the command line would answer it. */
class FeedCasesTest {

  static Stream<FeedCase> cases() {
    return FeedCase.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void aFeedSaysWhatItMeans(FeedCase each) {
    var line = FeedJson.line("x", FeedReader.read(each.bytes(), each.hints()));
    assertThat(each.claims()).as("a case claims something").isNotEmpty();
    var softly = new SoftAssertions();
    for (var claim : each.claims()) {
      hold(claim, JsonMapper.shared().readTree(line), softly);
    }
    softly.assertAll();
  }

  private static void hold(String claim, JsonNode line, SoftAssertions softly) {
    var words = claim.split(" ", 2);
    var at = line.at(words[0]);
    var wanted = words.length > 1 ? words[1] : "";
    if (wanted.startsWith("# ")) {
      softly.assertThat(at.size()).as(claim).isEqualTo(Integer.parseInt(wanted.substring(2)));
    } else if (wanted.startsWith("~ ")) {
      softly.assertThat(string(at)).as(claim).contains(wanted.substring(2));
    } else if (wanted.startsWith("!~ ")) {
      softly.assertThat(string(at)).as(claim).doesNotContain(wanted.substring(3));
    } else {
      softly.assertThat(at.isNull() ? "" : string(at)).as(claim).isEqualTo(wanted);
    }
  }

  private static String string(JsonNode node) {
    return node.isString() ? node.asString() : node.toString();
  }
}
